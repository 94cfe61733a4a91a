/// What a data directory is given besides its records, so that git and editors treat it well.
package enum StarterFiles {
  /// The files, with the schemas.
  package static let all: [NewFile] =
    [NewFile(".gitattributes", gitAttributes), NewFile(".editorconfig", editorConfiguration)]
    + JSONSchema.all.map(\.file)

  private static let gitAttributes = """
    # One line end everywhere. Never merge=union: it makes broken JSON without a word.
    *.json text eol=lf

    """

  private static let editorConfiguration = """
    root = true

    [*.json]
    charset = utf-8
    end_of_line = lf
    indent_style = space
    indent_size = 2
    insert_final_newline = true

    """
}
