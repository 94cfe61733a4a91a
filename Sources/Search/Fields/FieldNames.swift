package import Phrasebook

/// What the fields of a filter line are called in Russian and Chinese; any of the three names is understood.
///
/// Source: the glossary's headings, as one word each.
package enum FieldNames {
  /// The English name that another one stands for; a name that is not known stays as it is.
  static func english(_ name: String) -> String { byName[name] ?? name }

  /// The language that a field's name is of; English for a name that is not known.
  static func language(of name: String) -> Language {
    let english = english(name)
    return Language.allCases.first { self.name(of: english, in: $0) == name } ?? .english
  }

  /// What a field is called in a language.
  package static func name(of english: String, in language: Language) -> String {
    switch language {
    case .english: english
    case .russian: table[english]?.russian ?? english
    case .chinese: table[english]?.chinese ?? english
    }
  }

  /// A field's names: English, Russian, Chinese.
  package static func all(of name: String) -> [String] {
    table[name].map { [name, $0.russian, $0.chinese] } ?? [name]
  }

  private static let byName: [String: String] = Dictionary(
    table.flatMap { english, names in [(names.russian, english), (names.chinese, english)] }
      + [("lang", "language")],
    uniquingKeysWith: { first, _ in first })

  private static let table: [String: (russian: String, chinese: String)] = [
    "area": ("направление", "领域"), "certainty": ("достоверность", "可信度"),
    "city": ("город", "城市"), "critical": ("критично", "重点"), "date": ("дата", "日期"),
    "differ": ("расхождение", "不一致"), "due": ("срок", "截止"), "event": ("мероприятие", "活动"),
    "expires": ("истекает", "到期"), "flow": ("поток", "流向"), "forecast": ("прогноз", "预计"),
    "form": ("вид", "类型"), "from": ("от", "发出方"), "host": ("принимает", "主办"),
    "id": ("код", "编号"), "illustrative": ("условно", "示例"), "language": ("язык", "语种"),
    "late": ("просрочено", "逾期"), "mode": ("формат", "形式"), "opened": ("направлен", "发出"),
    "owner": ("ответственный", "责任"), "published": ("опубликовано", "发布"),
    "publisher": ("издатель", "发布方"), "rating": ("оценка", "评级"),
    "reported": ("сообщено", "报送"), "review": ("пересмотр", "复核"), "scope": ("охват", "口径"),
    "score": ("балл", "分值"), "sector": ("отрасль", "行业"), "signed": ("подписано", "签署"),
    "slip": ("отклонение", "偏差"), "source": ("источник", "来源"), "stage": ("этап", "阶段"),
    "stale": ("устарело", "久未更新"), "status": ("статус", "状态"), "to": ("кому", "答复方"),
    "waiting": ("ждут", "待复"), "who": ("кто", "人员"), "workstream": ("блок", "板块"),
  ]
}
