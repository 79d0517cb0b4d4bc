/// Finds files that tests read.
public enum TestSupport {}
