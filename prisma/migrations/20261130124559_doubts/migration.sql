-- AlterTable
ALTER TABLE "Event" ADD COLUMN "need" REAL NOT NULL DEFAULT 0;
ALTER TABLE "Event" ADD COLUMN "doubts" TEXT NOT NULL DEFAULT '[]';

-- CreateIndex
CREATE INDEX "Event_need_number_idx" ON "Event"("need" DESC, "number");
