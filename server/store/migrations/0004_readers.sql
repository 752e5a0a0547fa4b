CREATE TABLE "reader" (
	"organization" text NOT NULL,
	"site" text NOT NULL,
	"version" integer NOT NULL,
	"missing" text[] DEFAULT '{}' NOT NULL,
	"failed" text,
	"times" integer DEFAULT 0 NOT NULL,
	"last_at" timestamp with time zone,
	"off_by" text,
	CONSTRAINT "reader_organization_site_version_pk" PRIMARY KEY("organization","site","version")
);
--> statement-breakpoint
ALTER TABLE "organization" ADD COLUMN "readers_report" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "reader" ADD CONSTRAINT "reader_organization_organization_id_fk" FOREIGN KEY ("organization") REFERENCES "public"."organization"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "reader" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "reader" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "own_organization" ON "reader"
	USING ("organization" = nullif(current_setting('app.organization', true), ''))
	WITH CHECK ("organization" = nullif(current_setting('app.organization', true), ''));
