-- CreateTable
CREATE TABLE "WrittenName" (
    "entityId" TEXT NOT NULL,
    "reading" TEXT NOT NULL,
    "way" TEXT NOT NULL,
    "count" INTEGER NOT NULL,

    PRIMARY KEY ("entityId", "reading", "way"),
    CONSTRAINT "WrittenName_entityId_fkey" FOREIGN KEY ("entityId") REFERENCES "Entity" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "NameCount" (
    "entityId" TEXT NOT NULL PRIMARY KEY,
    "places" INTEGER NOT NULL,
    "passages" INTEGER NOT NULL,
    CONSTRAINT "NameCount_entityId_fkey" FOREIGN KEY ("entityId") REFERENCES "Entity" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "EventSet" (
    "facet" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "numbers" TEXT NOT NULL,

    PRIMARY KEY ("facet", "value")
);

-- CreateTable
CREATE TABLE "EventColumn" (
    "name" TEXT NOT NULL PRIMARY KEY,
    "numbers" TEXT NOT NULL
);
