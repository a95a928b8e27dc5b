-- DropTable
PRAGMA foreign_keys=off;
DROP TABLE "EventText";
PRAGMA foreign_keys=on;
