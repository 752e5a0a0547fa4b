CREATE TABLE "shared"."erasure" (
	"organization" text PRIMARY KEY NOT NULL,
	"due_at" timestamp with time zone NOT NULL
);
