/// `attribution.json`.
final class AttributionFile: Decodable {
  var verbs: [String] = []
  var pronouns: WordTable<String> = [:]
  var beliefs: [String] = []
  var bodyNouns: WordSet = []
  var personNouns: WordSet = []
  /// Verbs of saying by their plain form.
  var saying: WordSet = []
  /// Those of them that report only where a clause follows.
  var clausal: WordSet = []
  /// Verbs whose subject answers for the figure that is their object: "counted 120".
  var figure: WordSet = []
  /// Verbs that a body behind "by" answers with: "released by the ministry".
  var released: WordSet = []
  /// Verbs whose subject answers for what it gives, asks for or plans: "pledged $5m".
  var committing: WordSet = []
  /// Nouns for any body: "the group said".
  var hypernyms: WordSet = []
  /// Nouns of a state's bodies and of people, for which no such noun stands.
  var stateNouns: WordSet = []
  /// Nouns of people who speak for themselves, wherever they work.
  var privateNouns: WordSet = []
  /// Nouns of people who speak for the body last spoken of: "a spokesman said".
  var speakers: WordSet = []
  /// Roles and verbs of those who head a body, behind a name: "head of the agency", "who leads the team".
  var heading: WordSet = []
  /// Words that tell what sort a body is, whatever its name: "the aid group".
  var sorts: WordSet = []
  /// What is written down by a body: "had 342 people on its manifest".
  var lists: WordSet = []
  /// Those who own, owe or watch a body and speak for themselves: "its trustees".
  var independent: WordSet = []
  /// Words for those who speak for a body no more.
  var former: WordSet = []
  /// Verbs by which a body tells what it did, which yield to anybody who says so: "treated 120".
  var acting: WordSet = []
  /// Nouns for companies only.
  var firms: WordSet = []
  /// What belongs to a body and tells in its name: "its clinic saw 40".
  var members: WordSet = []
  /// Verbs behind ", which" that draw a conclusion of the speaker's: ", which brings the total to".
  var resultative: WordSet = []
  /// Words in the names of armed groups, and what their members are called.
  var armed: WordSet = []
  var armedGroups: WordSet = []
  /// Words that open a clause of the article's own behind "X said,".
  var asides: WordSet = []
  /// Verbs of `figure` that things and places take as well: their subject must be a body's name or noun.
  var counting: WordSet = []
  /// Verbs behind "what the army".
  var describing: WordSet = []
  /// Things that tell: "the report said".
  var reportNouns: WordSet = []
  var titles: WordSet = []
  /// Bodies that are places as well: "At the hospital …, its director said".
  var institutions: WordSet = []
  /// Roles behind whose "of" a place stands, not a body: "the governor of Kerman".
  var territorial: WordSet = []
  /// Verbs whose subject gives a new value for a figure of its own: "raised its estimate to 24,500".
  var revising: WordSet = []
  /// What a body's own figure is called behind "by": "by the ministry's count".
  var owners: WordSet = []
  /// What a figure may follow: "the army's figure of 58", "the UN's appeal for $2m".
  var counts: WordSet = []
  /// Words that tell that "he" or "she" is meant.
  var masculine: WordSet = []
  var feminine: WordSet = []
  /// Words of days and times that may stand between a subject and its verb.
  var times: WordSet = []
  var adverbs: WordSet = []
}
