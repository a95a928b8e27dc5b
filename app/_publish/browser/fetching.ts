/** In the place of what the citation library fetches records with: nothing is fetched here. */
const fetching = () => {
  throw new Error('Nothing is fetched here.');
};
export default fetching;
export { fetching as Headers };
