/// `attribution.json`.
struct AttributionFile: Decodable {
  var verbs: [String] = []
  var pronouns: [String: String] = [:]
  var beliefs: [String] = []
  var bodyNouns: Set<String> = []
  var personNouns: Set<String> = []
  /// Verbs of saying by their plain form.
  var saying: Set<String> = []
  /// Those of them that report only where a clause follows.
  var clausal: Set<String> = []
  /// Verbs whose subject answers for the figure that is their object: "counted 120".
  var figure: Set<String> = []
  /// Verbs that a body behind "by" answers with: "released by the ministry".
  var released: Set<String> = []
  /// Verbs whose subject answers for what it gives, asks for or plans: "pledged $5m".
  var committing: Set<String> = []
  /// Nouns for any body: "the group said".
  var hypernyms: Set<String> = []
  /// Nouns of a state's bodies and of people, for which no such noun stands.
  var stateNouns: Set<String> = []
  /// Nouns of people who speak for themselves, wherever they work.
  var privateNouns: Set<String> = []
  /// Nouns of people who speak for the body last spoken of: "a spokesman said".
  var speakers: Set<String> = []
  /// Verbs by which a body tells what it did, which yield to anybody who says so: "treated 120".
  var acting: Set<String> = []
  /// Nouns for companies only.
  var firms: Set<String> = []
  /// What belongs to a body and tells in its name: "its clinic saw 40".
  var members: Set<String> = []
  /// Verbs behind ", which" that draw a conclusion of the speaker's: ", which brings the total to".
  var resultative: Set<String> = []
  /// Words in the names of armed groups, and what their members are called.
  var armed: Set<String> = []
  var armedGroups: Set<String> = []
  /// Words that open a clause of the article's own behind "X said,".
  var asides: Set<String> = []
  /// Verbs of `figure` that things and places take as well: their subject must be a body's name or noun.
  var counting: Set<String> = []
  /// Verbs behind "what the army".
  var describing: Set<String> = []
  /// Things that tell: "the report said".
  var reportNouns: Set<String> = []
  var titles: Set<String> = []
  /// What a body's own figure is called behind "by": "by the ministry's count".
  var owners: Set<String> = []
  /// What a figure may follow: "the army's figure of 58", "the UN's appeal for $2m".
  var counts: Set<String> = []
  /// Words that tell that "he" or "she" is meant.
  var masculine: Set<String> = []
  var feminine: Set<String> = []
  /// Words of days and times that may stand between a subject and its verb.
  var times: Set<String> = []
  var adverbs: Set<String> = []
}
