// swift-tools-version: 6.1
//
//  articles ─Articles→ Batch ─Quantities→ Quantity ─Claims→ Claim ─Corrections→ Claim ─Estimation→ Consensus
//  ─Briefings (+ layouts/)→ Document ─Typesetting→ [Page of Frames] ─Rendering→ PDF ─Delivery→ mail
//  PDF ─→ IssueData of two issues ─Differences→ what changed
//
//  Data goes one way. Each stage is a function from one named value to the next; values are
//  Sendable structs, and C handles stay inside one module.

import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
]

/// A library target of the pipeline; the files of its folder `Lexicons`, if it has one, are built into it.
func stage(_ name: String, _ dependencies: [Target.Dependency] = [], hasLexicons: Bool = false) -> Target {
  .target(
    name: name, dependencies: dependencies, exclude: hasLexicons ? ["Lexicons"] : [], swiftSettings: settings,
    plugins: hasLexicons ? ["EmbedLexicons"] : [])
}

/// The tests of one target, in a folder that mirrors it; `data` are what tests read from that folder.
func tests(of name: String, _ more: [Target.Dependency] = [], data: [String] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.byName(name: name), "TestSupport"] + more, exclude: data,
    swiftSettings: settings)
}

let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "collate",
  products: [
    .executable(name: "collate", targets: ["collate"]),
    .library(name: "Quantities", targets: ["Quantities"]),
    .library(name: "Estimation", targets: ["Articles", "Quantities", "Claims", "Estimation"]),
    .library(name: "Typesetting", targets: ["Documents", "Charts", "Typesetting", "Rendering"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
  ],
  targets: [
    // System libraries, found by pkg-config.
    .systemLibrary(name: "CPango", pkgConfig: "pangocairo", providers: [.apt(["libpango1.0-dev", "libcairo2-dev"])]),
    .systemLibrary(name: "CHyphen", providers: [.apt(["libhyphen-dev"])]),
    // Loaded when it is needed, and so not linked.
    .systemLibrary(name: "CLibQPDF", providers: [.apt(["libqpdf-dev"])]),
    .systemLibrary(name: "CDeflate", pkgConfig: "libdeflate", providers: [.apt(["libdeflate-dev"])]),
    .systemLibrary(name: "CMimalloc", providers: [.apt(["libmimalloc-dev"])]),
    .target(name: "CQPDF", dependencies: ["CLibQPDF"]),
    .systemLibrary(name: "CLibGMime", pkgConfig: "gmime-3.0", providers: [.apt(["libgmime-3.0-dev"])]),
    .target(name: "CGMime", dependencies: ["CLibGMime"]),

    // Shared values.
    stage("Diagnostics"),
    stage("Dates"),
    stage("Manifests", ["Diagnostics", yams]),

    // From files to figures.
    stage("Articles", ["Diagnostics", "Dates", "Manifests", "CGMime"], hasLexicons: true),
    stage("Gazetteers", ["Diagnostics"]),
    stage("Quantities", ["Dates"], hasLexicons: true),
    stage("Claims", ["Articles", "Quantities", "Gazetteers", "Dates"], hasLexicons: true),
    stage("SharedText", ["Articles"]),
    stage("Estimation", ["Claims", "Quantities", "Dates"]),
    stage("Corrections", ["Articles", "Claims", "Quantities", "Dates", "Estimation", "Manifests", "Diagnostics"]),

    // From one issue to the next.
    stage("Differences"),

    // From figures to pages.
    stage("Graphics", ["Diagnostics"]),
    stage("Typography", ["Graphics", "Diagnostics", "Manifests", "CPango", "CHyphen"]),
    stage("Documents", ["Graphics", "Diagnostics"]),
    stage("Charts", ["Documents", "Typography", "Graphics", "Dates"]),
    stage("Typesetting", ["Documents", "Typography", "Graphics", "Diagnostics"]),
    stage("Briefings", ["Articles", "Claims", "Corrections", "Quantities", "Dates", "Estimation", "Documents", "Charts", "Typography", "Manifests", "Graphics", "Diagnostics", "Differences"]),
    stage("Rendering", ["Graphics", "Documents", "Typography", "CPango", "CQPDF", "CDeflate", "Diagnostics"]),
    stage("Delivery", ["Dates", "Diagnostics", "CGMime"]),

    .executableTarget(
      name: "collate",
      dependencies: [
        "Articles", "Quantities", "Gazetteers", "Claims", "Corrections", "Dates", "SharedText", "Estimation", "Briefings", "Documents", "Typography",
        "Charts", "Manifests", "Typesetting", "Rendering", "Graphics", "Diagnostics", "Differences", "Delivery", "CMimalloc", arguments,
      ],
      resources: [.embedInCode("Schemas"), .embedInCode("Wording")],
      swiftSettings: settings),

    // Builds the lexicons into their targets.
    .plugin(name: "EmbedLexicons", capability: .buildTool(), dependencies: ["lexicon-embedder"]),
    .executableTarget(name: "lexicon-embedder", path: "Tools/embedder", swiftSettings: settings),

    // `make gazetteer`: writes the file that `Gazetteers` reads.
    .executableTarget(name: "gazetteer-builder", dependencies: ["Gazetteers"], path: "Tools/gazetteer", exclude: ["requirements.txt"], swiftSettings: settings),

    // `make bench`: how fast figures are read, and that nothing slows the reading down.
    .executableTarget(
      name: "quantities-bench", dependencies: ["Quantities", "QuantityInvariants", "Generators"], path: "Benchmarks/quantities",
      swiftSettings: settings),

    // `make bench`: how fast articles are read, and that nothing slows the reading down.
    .executableTarget(name: "articles-bench", dependencies: ["Articles", "Generators"], path: "Benchmarks/articles", swiftSettings: settings),

    // `make bench`: how fast claims are read, stage by stage, and that nothing grows faster than the batch.
    .executableTarget(
      name: "claims-bench", dependencies: ["Articles", "Claims", "SharedText", "Estimation", "Generators"], path: "Benchmarks/claims", swiftSettings: settings),

    // Random texts for tests and benchmarks, the same on every run.
    .target(name: "Generators", path: "Tests/Generators", swiftSettings: settings),
    .target(name: "QuantityInvariants", dependencies: ["Quantities"], path: "Tests/QuantityInvariants", swiftSettings: settings),
    // The rules of PDF/UA-1 and PDF/A-3a and the text of a PDF, read from a file alone.
    .target(name: "PDFConformance", dependencies: ["Documents", "TestSupport"], path: "Tests/PDFConformance", swiftSettings: settings),
    .target(name: "TestSupport", dependencies: ["Generators"], path: "Tests/TestSupport", swiftSettings: settings),
    tests(of: "Diagnostics"),
    tests(of: "Dates"),
    tests(of: "Manifests", ["Diagnostics"]),
    tests(of: "Articles", ["Diagnostics", "Dates"]),
    tests(of: "Gazetteers", ["Diagnostics"]),
    tests(of: "Quantities", ["Dates", "QuantityInvariants"], data: ["Corpus/quantities.json", "Corpus/negatives.json", "Corpus/open.json"]),
    tests(of: "Claims", ["Articles", "Quantities", "Gazetteers", "Dates"]),
    tests(of: "SharedText", ["Articles"]),
    tests(of: "Estimation", ["Articles", "Claims", "Quantities", "Dates"]),
    tests(of: "Corrections", ["Articles", "Claims", "Quantities", "Dates", "Estimation", "Diagnostics"]),
    tests(of: "Differences"),
    tests(of: "Graphics"),
    tests(of: "Typography", ["Graphics", "Diagnostics", "Manifests", "CPango", "Generators"]),
    tests(of: "Documents", ["Graphics"]),
    tests(of: "Charts", ["Documents", "Typography", "Graphics", "Dates"]),
    tests(of: "Typesetting", ["Documents", "Typography", "Graphics", "Diagnostics", "Manifests"]),
    tests(
      of: "Briefings",
      ["Articles", "Claims", "Corrections", "Quantities", "Dates", "Estimation", "Documents", "Charts", "Graphics", "Manifests", "Diagnostics", "Typography", "Differences"]),
    tests(of: "Rendering", ["Graphics", "Documents", "Typography", "Typesetting", "Manifests", "Diagnostics", "CPango", "PDFConformance"]),
    tests(of: "Delivery", ["Articles", "Diagnostics"]),
    // Runs the program, which must be built with it.
    .testTarget(name: "CommandTests", dependencies: ["collate", "Documents", "Graphics", "Rendering", "Typography", "TestSupport", "PDFConformance"], swiftSettings: settings),
  ]
)
