/// What common fields of work are called, by the codes that data use for them.
package enum SectorNames {
  /// In the order of the alphabet.
  package static var codes: [String] { all.keys.sorted() }

  fileprivate static let all: [String: (english: String, russian: String, chinese: String)] = [
    "agriculture": ("Agriculture", "Сельское хозяйство", "农业"),
    "construction": ("Construction", "Строительство", "建筑"),
    "culture": ("Culture", "Культура", "文化"),
    "digital": ("Digital technology", "Цифровые технологии", "数字技术"),
    "education": ("Education", "Образование", "教育"),
    "energy": ("Energy", "Энергетика", "能源"),
    "environment": ("Environment", "Экология", "生态环境"),
    "finance": ("Finance", "Финансы", "金融"),
    "housing": ("Housing", "Жилищное хозяйство", "住房"),
    "industry": ("Industry", "Промышленность", "工业"),
    "law": ("Law", "Право", "法律"),
    "logistics": ("Logistics", "Логистика", "物流"),
    "media": ("Media", "СМИ", "媒体"),
    "olympics": ("Olympics", "Олимпийские игры", "奥运"),
    "public-health": ("Public health", "Здравоохранение", "卫生健康"),
    "science": ("Science", "Наука", "科学"),
    "sport": ("Sport", "Спорт", "体育"),
    "tourism": ("Tourism", "Туризм", "旅游"),
    "transport": ("Transport", "Транспорт", "交通"),
    "urban-planning": ("Urban planning", "Градостроительство", "城市规划"),
  ]
}

extension Phrases {
  /// A field of work by its code; `nil` for one that is not among the common ones.
  package func sector(_ code: String) -> String? {
    SectorNames.all[code].map { names in
      switch language {
      case .english: names.english
      case .russian: names.russian
      case .chinese: names.chinese
      }
    }
  }
}
