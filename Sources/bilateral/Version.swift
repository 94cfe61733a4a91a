/// What this build is; its commit comes from the plugin `CommitStamp`.
enum Version {
  /// The release and the commit that it was built from.
  static let text = "0.1.0 (\(commit))"
}
