extension RussianPhrases {
  var sectors: [String: String] { Self.allSectors }

  private static let allSectors = [
    "agriculture": "Сельское хозяйство",
    "construction": "Строительство",
    "culture": "Культура",
    "digital": "Цифровые технологии",
    "education": "Образование",
    "energy": "Энергетика",
    "environment": "Экология",
    "finance": "Финансы",
    "housing": "Жилищное хозяйство",
    "industry": "Промышленность",
    "law": "Право",
    "logistics": "Логистика",
    "media": "СМИ",
    "olympics": "Олимпийские игры",
    "public-health": "Здравоохранение",
    "science": "Наука",
    "sport": "Спорт",
    "tourism": "Туризм",
    "transport": "Транспорт",
    "urban-planning": "Градостроительство",
  ]
}
