CREATE SCHEMA "shared";
--> statement-breakpoint
CREATE TABLE "shared"."document" (
	"url" text PRIMARY KEY NOT NULL,
	"outcome" text,
	"final_url" text DEFAULT '' NOT NULL,
	"media_type" text DEFAULT '' NOT NULL,
	"bytes" "bytea",
	"etag" text,
	"retrieved_at" timestamp with time zone,
	"fresh_until" timestamp with time zone,
	"leased_until" timestamp with time zone
);
