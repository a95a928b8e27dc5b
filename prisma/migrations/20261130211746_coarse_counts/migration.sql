-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_LaneCount" (
    "lanes" TEXT NOT NULL,
    "lane" TEXT NOT NULL,
    "bucket" INTEGER NOT NULL,
    "count" INTEGER NOT NULL,
    "firstDay" INTEGER NOT NULL,
    "lastDay" INTEGER NOT NULL,

    PRIMARY KEY ("lanes", "lane", "bucket")
) WITHOUT ROWID;
INSERT INTO "new_LaneCount" ("bucket", "count", "firstDay", "lane", "lanes", "lastDay") SELECT "bucket", "count", "firstDay", "lane", "lanes", "lastDay" FROM "LaneCount" WHERE "level" = 7;
DROP TABLE "LaneCount";
ALTER TABLE "new_LaneCount" RENAME TO "LaneCount";
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
