/// The operators of a page's content that the rewriting knows, by their letters (ISO 32000-1, annex A).
enum ContentOperator: UInt32 {
  // Text objects: BT, ET, Tm, Td, Tf, Tj, TJ.
  case beginText = 0x4254
  case endText = 0x4554
  case setMatrix = 0x546D
  case moveText = 0x5464
  case setFont = 0x5466
  case showText = 0x546A
  case showTexts = 0x544A
  // Text state and text that cairo doesn't write: TD, T*, ', ", Tc, Tw, Tz, TL, Tr, Ts.
  case moveSetLeading = 0x5444
  case nextLine = 0x542A
  case nextLineShow = 0x27
  case nextLineShowSpaced = 0x22
  case setCharacterSpacing = 0x5463
  case setWordSpacing = 0x5477
  case setScaling = 0x547A
  case setLeading = 0x544C
  case setRendering = 0x5472
  case setRise = 0x5473
  // Marked content: BDC, BMC, EMC.
  case beginMarkWithProperties = 0x424443
  case beginMark = 0x424D43
  case endMark = 0x454D43
  // Graphics state: q, Q, cm, gs, w, J, j, M, d.
  case save = 0x71
  case restore = 0x51
  case transform = 0x636D
  case setGraphicsState = 0x6773
  case setLineWidth = 0x77
  case setLineCap = 0x4A
  case setLineJoin = 0x6A
  case setMiterLimit = 0x4D
  case setDash = 0x64
  // Colours: rg, g, k, cs, sc, scn; RG, G, K, CS, SC, SCN.
  case setFillRGB = 0x7267
  case setFillGray = 0x67
  case setFillCMYK = 0x6B
  case setFillSpace = 0x6373
  case setFill = 0x7363
  case setFillPattern = 0x73636E
  case setStrokeRGB = 0x5247
  case setStrokeGray = 0x47
  case setStrokeCMYK = 0x4B
  case setStrokeSpace = 0x4353
  case setStroke = 0x5343
  case setStrokePattern = 0x53434E
  // Paths: m, l, c, v, y, re.
  case move = 0x6D
  case line = 0x6C
  case curve = 0x63
  case curveFromPoint = 0x76
  case curveToPoint = 0x79
  case rectangle = 0x7265

  init?(_ source: [UInt8], _ letters: Range<Int>) {
    guard letters.count <= 3 else { return nil }
    var value: UInt32 = 0
    for place in letters { value = value << 8 | UInt32(source[place]) }
    self.init(rawValue: value)
  }

  /// What an operator sets that holds until it is set again.
  enum Setting: Int, CaseIterable { case graphicsState, lineWidth, lineCap, lineJoin, miterLimit, dash, fill, stroke }

  var setting: Setting? {
    switch self {
    case .setGraphicsState: .graphicsState
    case .setLineWidth: .lineWidth
    case .setLineCap: .lineCap
    case .setLineJoin: .lineJoin
    case .setMiterLimit: .miterLimit
    case .setDash: .dash
    case .setFillRGB, .setFillGray, .setFillCMYK, .setFillSpace, .setFill, .setFillPattern: .fill
    case .setStrokeRGB, .setStrokeGray, .setStrokeCMYK, .setStrokeSpace, .setStroke, .setStrokePattern: .stroke
    default: nil
    }
  }

  /// True for operators whose operands are places in user space.
  var isPath: Bool {
    switch self {
    case .move, .line, .curve, .curveFromPoint, .curveToPoint, .rectangle: true
    default: false
    }
  }

  /// True for what a text object can hold besides text (ISO 32000-1, figure 9), and the rewriting looks into.
  var isMark: Bool { self == .beginMark || self == .beginMarkWithProperties || self == .endMark }

  /// True for text state that cairo leaves as it is at a page's beginning.
  var isForeignText: Bool {
    switch self {
    case .moveSetLeading, .nextLine, .nextLineShow, .nextLineShowSpaced, .setCharacterSpacing, .setWordSpacing, .setScaling, .setLeading,
      .setRendering, .setRise:
      true
    default: false
    }
  }
}
