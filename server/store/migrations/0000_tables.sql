CREATE TABLE "issuer_ledger" (
	"organization" text NOT NULL,
	"issuer" text NOT NULL,
	"name" text NOT NULL,
	"answer" text NOT NULL,
	"trust" double precision,
	"owner" text NOT NULL,
	"reason" text NOT NULL,
	"expires_at" timestamp with time zone,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "issuer_ledger_organization_issuer_pk" PRIMARY KEY("organization","issuer")
);
--> statement-breakpoint
CREATE TABLE "member" (
	"organization" text NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"administrator" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "member_organization_id_pk" PRIMARY KEY("organization","id")
);
--> statement-breakpoint
CREATE TABLE "organization" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pairing_code" (
	"organization" text NOT NULL,
	"hash" text NOT NULL,
	"member" uuid NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "pairing_code_organization_hash_pk" PRIMARY KEY("organization","hash")
);
--> statement-breakpoint
CREATE TABLE "pin" (
	"organization" text NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"role" uuid NOT NULL,
	"role_version" integer NOT NULL,
	"person" text NOT NULL,
	"person_name" text NOT NULL,
	"profile" text,
	"email_hashes" text[] NOT NULL,
	"skill_id" text NOT NULL,
	"skill" jsonb NOT NULL,
	"report_id" text NOT NULL,
	"report" jsonb NOT NULL,
	"reason" text NOT NULL,
	"source" text NOT NULL,
	"seen_at" timestamp with time zone NOT NULL,
	"pinned_by" text NOT NULL,
	"pinned_at" timestamp with time zone DEFAULT now() NOT NULL,
	"unpinned_at" timestamp with time zone,
	CONSTRAINT "pin_organization_id_pk" PRIMARY KEY("organization","id")
);
--> statement-breakpoint
CREATE TABLE "role" (
	"organization" text NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"title" text NOT NULL,
	"source" text,
	"requirements" jsonb NOT NULL,
	"accepted_at" timestamp with time zone,
	"accepted_by" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "role_organization_id_version_pk" PRIMARY KEY("organization","id","version")
);
--> statement-breakpoint
CREATE TABLE "site" (
	"organization" text NOT NULL,
	"host" text NOT NULL,
	"mode" text NOT NULL,
	"acknowledged_by" text,
	"acknowledged_at" timestamp with time zone,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "site_organization_host_pk" PRIMARY KEY("organization","host")
);
--> statement-breakpoint
CREATE TABLE "token" (
	"organization" text NOT NULL,
	"hash" text NOT NULL,
	"member" uuid NOT NULL,
	"origin" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "token_organization_hash_pk" PRIMARY KEY("organization","hash")
);
--> statement-breakpoint
ALTER TABLE "issuer_ledger" ADD CONSTRAINT "issuer_ledger_organization_organization_id_fk" FOREIGN KEY ("organization") REFERENCES "public"."organization"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member" ADD CONSTRAINT "member_organization_organization_id_fk" FOREIGN KEY ("organization") REFERENCES "public"."organization"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pairing_code" ADD CONSTRAINT "pairing_code_organization_organization_id_fk" FOREIGN KEY ("organization") REFERENCES "public"."organization"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pairing_code" ADD CONSTRAINT "pairing_code_organization_member_member_organization_id_fk" FOREIGN KEY ("organization","member") REFERENCES "public"."member"("organization","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pin" ADD CONSTRAINT "pin_organization_organization_id_fk" FOREIGN KEY ("organization") REFERENCES "public"."organization"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pin" ADD CONSTRAINT "pin_organization_role_role_version_role_organization_id_version_fk" FOREIGN KEY ("organization","role","role_version") REFERENCES "public"."role"("organization","id","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role" ADD CONSTRAINT "role_organization_organization_id_fk" FOREIGN KEY ("organization") REFERENCES "public"."organization"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "site" ADD CONSTRAINT "site_organization_organization_id_fk" FOREIGN KEY ("organization") REFERENCES "public"."organization"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "token" ADD CONSTRAINT "token_organization_organization_id_fk" FOREIGN KEY ("organization") REFERENCES "public"."organization"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "token" ADD CONSTRAINT "token_organization_member_member_organization_id_fk" FOREIGN KEY ("organization","member") REFERENCES "public"."member"("organization","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "pin_once" ON "pin" USING btree ("organization","role","person","skill_id","report_id");--> statement-breakpoint
CREATE INDEX "pin_of_role" ON "pin" USING btree ("organization","role","pinned_at");