/// What this build is.
enum Version {
  /// The release and the commit that it was built from.
  static let text = "0.1.0 (\(commit))"

  private static let commit = "development"
}
