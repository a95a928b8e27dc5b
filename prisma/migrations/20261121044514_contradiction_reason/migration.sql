-- AlterTable
ALTER TABLE "Contradiction" ADD COLUMN "reason" TEXT;
