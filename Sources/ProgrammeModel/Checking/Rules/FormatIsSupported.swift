import LocatedJSON

/// The programme's format is one that this program can read.
package struct FormatIsSupported: Rule {
  package init() {}

  package func findings(in snapshot: Snapshot) -> [Finding] {
    snapshot.programmes.compactMap { programme in
      guard let written = programme.origin.value["format_version"]?.numberText,
        let version = Int(written), version > Programme.formatVersion
      else { return nil }
      return Finding(
        .e006, about: programme, field: "format_version",
        """
        format_version \(version) is newer than \(Programme.formatVersion); \
        update bilateral
        """)
    }
  }
}
