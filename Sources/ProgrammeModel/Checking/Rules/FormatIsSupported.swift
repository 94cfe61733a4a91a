import LocatedJSON

/// The programme's format is one that this program can read.
package struct FormatIsSupported: Rule {
  package init() {}

  package func findings(in snapshot: Snapshot) -> [Finding] {
    snapshot.programmes.compactMap { programme in
      guard let version = programme.origin.value["format_version"], FormatVersion.isNewer(version)
      else { return nil }
      return Finding(
        .e006, about: programme, field: "format_version",
        """
        format_version \(shortened(version.numberText ?? "")) is newer than \
        \(Programme.formatVersion); update bilateral
        """)
    }
  }
}
