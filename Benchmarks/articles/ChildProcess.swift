import Foundation

/// A program run under limits, with what it took.
struct ChildProcess {
  let exitCode: Int32
  /// The signal that ended it; 0 where none did.
  let signal: Int32
  let seconds: Double
  /// The most memory it held, by the kernel's count (ru_maxrss).
  let peakMegabytes: Int
  let output: String
  let errors: String

  /// Runs a program under a limit of address space and of time.
  ///
  /// The limits are the shell's and `timeout`'s, so that the program needs no help to keep them.
  static func run(
    _ program: String, _ arguments: [String], megabytes: Int, seconds: Int, in folder: URL
  ) throws -> ChildProcess {
    let (out, errors) = (folder.appendingPathComponent("stdout"), folder.appendingPathComponent("stderr"))
    let script = "ulimit -v $1 && shift && exec timeout -k 5 \"$@\" >\"$OUT\" 2>\"$ERRORS\""
    let words = ["/bin/sh", "-c", script, "sh", String(megabytes * 1_024), String(seconds), program] + arguments
    let environment = ["PATH=/usr/bin:/bin", "OUT=\(out.path)", "ERRORS=\(errors.path)", "LC_ALL=C.UTF-8"]
    var argv = words.map { strdup($0) } + [nil]
    var envp = environment.map { strdup($0) } + [nil]
    defer { (argv + envp).forEach { free($0) } }
    let start = Date()
    var process: pid_t = 0
    guard posix_spawn(&process, "/bin/sh", nil, nil, &argv, &envp) == 0 else { throw CocoaError(.executableLoad) }
    var status: Int32 = 0
    var usage = rusage()
    while wait4(process, &status, 0, &usage) < 0, errno == EINTR {}
    return ChildProcess(
      exitCode: status >> 8 & 0xFF, signal: status & 0x7F, seconds: Date().timeIntervalSince(start),
      peakMegabytes: Int(usage.ru_maxrss) / 1_000, output: (try? String(contentsOf: out, encoding: .utf8)) ?? "",
      errors: (try? String(contentsOf: errors, encoding: .utf8)) ?? "")
  }
}
