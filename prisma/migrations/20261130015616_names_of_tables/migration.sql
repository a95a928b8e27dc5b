-- AlterTable
ALTER TABLE "Entity" ADD COLUMN "office" TEXT;
ALTER TABLE "Entity" ADD COLUMN "row" TEXT;
