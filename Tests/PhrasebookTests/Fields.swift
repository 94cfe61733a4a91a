import Phrasebook

/// Every stored property of a table of phrases, by its name.
func fields<Field>(of table: Any, as type: Field.Type) -> [(name: String, value: Field)] {
  Mirror(reflecting: table).children.compactMap { child in
    guard let name = child.label, let value = child.value as? Field else { return nil }
    return (name, value)
  }
}

/// Every text of a language's tables, with where it stands.
func tableTexts(_ phrases: any Phrases) -> [(name: String, text: String)] {
  let tables: [Any] = [
    phrases.titles, phrases.headings, phrases.commands, phrases.areaWords, phrases.eventWords,
    phrases.tradeWords, phrases.refusals, phrases.metricRules, phrases.whyWords,
    phrases.recordWords, phrases.fieldWords, phrases.dataWords,
    phrases.emptyStates, phrases.messages, phrases.reportSections,
  ]
  return tables.flatMap { table in
    let strings = fields(of: table, as: String.self)
    let terms = fields(of: table, as: Term.self).flatMap { field in
      [(field.name, field.value.full), (field.name, field.value.short)]
    }
    let commands = fields(of: table, as: CommandPhrase.self).flatMap { field in
      [(field.name, field.value.word), (field.name, field.value.meaning)]
    }
    return (strings.map { ($0.name, $0.value) } + terms + commands)
      .map { (name: "\(type(of: table)).\($0.0)", text: $0.1) }
  }
}
