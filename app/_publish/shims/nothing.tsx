/** In the place of what a copy has not got: what asks a server, and what leads to other pages. */
const Nothing = () => null;
export default Nothing;

export {
  Nothing as CollectionChoice,
  Nothing as FilterLinks,
  Nothing as FindBar,
  Nothing as FindNames,
  Nothing as OnPaper,
  Nothing as NewData,
  Nothing as TilePreload,
  Nothing as ToldPart,
};

export const useSoftLinks = () => () => undefined;
