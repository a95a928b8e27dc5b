import { largeFixture } from './fixture';
import { writeKnowledgeBase } from './write';

/** The victim of the kill test: writes a large knowledge base to the file named by its argument. */
const [, , file = ''] = process.argv;
await writeKnowledgeBase(largeFixture('victim'), file);
