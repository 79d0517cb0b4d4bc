import Foundation
import TestSupport

/// The checker of the Python package `page-validation`, which `make test` installs.
public enum PageValidation {
  private static let script = """
    import sys
    sys.path.insert(0, sys.argv[1])
    try:
        import page
    except ImportError:
        print("absent"); sys.exit(0)
    for path in sys.argv[2:]:
        for profile in (page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_3A):
            for fault in page.validate_pdf(path, profile=profile).failures:
                print(f"{fault.rule_id}: {fault.message}")
    """

  /// False where the package is not installed.
  public static let isInstalled: Bool = (try? run([]).contains("absent")) == false

  /// What a file breaks of PDF/UA-1 and PDF/A-3a, a line each.
  public static func faults(of file: String) throws -> [String] { try run([file]).split(separator: "\n").map(String.init) }

  private static func run(_ files: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", script, TestSupport.root + "/.build/checker"] + files
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let text = String(decoding: output, as: UTF8.self)
    return process.terminationStatus == 0 ? text : "absent \(text)"
  }
}
