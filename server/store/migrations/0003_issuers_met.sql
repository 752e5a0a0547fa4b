CREATE TABLE "issuer_met" (
	"organization" text NOT NULL,
	"issuer" text NOT NULL,
	"times" integer DEFAULT 1 NOT NULL,
	"last_at" timestamp with time zone NOT NULL,
	CONSTRAINT "issuer_met_organization_issuer_pk" PRIMARY KEY("organization","issuer")
);
--> statement-breakpoint
ALTER TABLE "issuer_met" ADD CONSTRAINT "issuer_met_organization_organization_id_fk" FOREIGN KEY ("organization") REFERENCES "public"."organization"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "issuer_met" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "issuer_met" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "own_organization" ON "issuer_met"
	USING ("organization" = nullif(current_setting('app.organization', true), ''))
	WITH CHECK ("organization" = nullif(current_setting('app.organization', true), ''));
