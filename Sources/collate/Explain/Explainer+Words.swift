import Claims
import Estimation
import Quantities

/// What the values of an analysis mean, in words for `collate explain`.
extension Explainer {
  func asOf(_ basis: AsOf.Basis) -> String {
    switch basis {
    case .stated: "printed in the sentence"
    case .resolved: "resolved from “Tuesday” or the like"
    case .article: "the article's date"
    case .none: "not stated"
    }
  }

  func words(_ kind: Origin.Kind) -> String {
    switch kind {
    case .namedSource: "a source that an article names"
    case .wire: "a wire agency"
    case .article: "the article's own voice"
    case .declared: "declared in batch.yaml"
    }
  }

  func words(_ relation: QuotedVoice.Relation) -> String {
    switch relation {
    case .state: "a body of a state, by its name"
    case .party: "an armed group that is a party to wars"
    case .declared(let words): "\(words) (batch.yaml)"
    }
  }

  func words(_ standing: Estimate.Standing) -> String {
    switch standing {
    case .central: "in the centre, with weight 1"
    case .bound: "as a bound: it tests the others and moves no centre"
    case .vague: "not in the centre: words without a number"
    case .earlier: "not in the centre: too old to be compared with the newest"
    case .withdrawn: "not in the centre: its source has taken it back"
    case .forecast: "not in the centre: a forecast or a plan"
    }
  }

  func words(_ evidence: Link.Evidence) -> String {
    switch evidence {
    case .sameSource: "both name the same source"
    case .sameWire: "both credit the same wire, and the figures are the same"
    case .sameVoice: "one article's own voice"
    case .sameValue: "the same figure to three digits or more"
    case .reportedBy: "one reports what the other says"
    case .sameSentence: "the sentences are nearly the same"
    case .sameText: "the articles are one text, and the figures are the same"
    case .nearValue: "fine figures close together in a group that is far wider"
    case .declared: "declared in batch.yaml"
    }
  }

  func words(_ refusal: Consensus.Refusal) -> String {
    switch refusal {
    case .twoOrigins: "two origins only: the range leads"
    case .conflict: "the origins conflict: the range leads"
    case .notComparable: "the figures must not be compared"
    case .singleOrigin: "one origin only: its figure leads"
    case .boundsOnly: "bounds only"
    case .vagueOnly: "words without numbers only"
    case .noMajority: "no stretch that most intervals share"
    case .withdrawn: "every figure has been taken back"
    case .slip: "one origin only, printed with a zero more or less"
    }
  }

  func words(_ kind: Reason.Kind) -> String {
    switch kind {
    case .scope: "they cover different parts"
    case .date: "they are of different days"
    case .withdrawn: "one has been taken back by its source"
    case .definition: "they count by different definitions"
    case .unit: "they are given in different units"
    case .slip: "one source's figure is printed with a zero more or less"
    case .oneOriginTwice: "one origin is printed with two figures"
    case .rounding: "rounding"
    case .outlier: "one stands apart from the others"
    case .unexplained: "nothing in the articles tells"
    }
  }

  func words(_ flag: Flag) -> String {
    switch flag {
    case .scopeMissing(let claim): "\(claim) prints no scope, or a wider one"
    case .standsApart(let origin): "\(origin) stands apart from the others"
    case .dependsOn(let origin): "the middle figure depends on \(origin)"
    case .outsideOverlap(let origin): "\(origin) lies outside the overlap"
    case .boundContradicted(let claim, let other): "the bound \(claim) is contradicted by \(other)"
    case .revised(let origin, let from, let to): "\(origin) revised \(from) by \(to)"
    case .inconsistent(let origin, let claims): "\(origin) is quoted with different figures of one day: \(claims.joined(separator: ", "))"
    case .earlier(let claim): "\(claim) is too old to be compared with the newest"
    case .fell(let from, let to): "\(to) is lower than the earlier \(from)"
    case .withdrawn(let claim, let by): claim == by ? "\(claim) takes its figure back" : "\(claim) is taken back by \(by)"
    case .tenfold(let origin, let claims, let slipped):
      "\(origin) is printed with a zero more or less: \(claims.joined(separator: ", ")); "
        + (slipped.isEmpty ? "nothing tells which is right" : "left out: \(slipped.joined(separator: ", "))")
    case .forecast(let claim): "\(claim) is a forecast, and left out"
    case .trend(let trend): "the figures \(trend.rawValue): the newest leads"
    }
  }
}
