import Testing

@testable import Quantities

@Suite struct UnitTests {
  static let measures: [(text: String, value: Double, unit: String, dimension: MeasureUnit.Dimension)] = [
    ("It is 15 kilometres away.", 15, "kilometre", .length), ("It is 15km away.", 15, "kilometre", .length), ("It is 15 km away.", 15, "kilometre", .length),
    ("A 30-mile road.", 30, "mile", .length), ("It is 15m deep.", 15, "metre", .length), ("It rose six feet.", 6, "foot", .length),
    ("A 32-month siege.", 32, "month", .time), ("A 30-second video.", 30, "second", .time), ("It took 20 minutes.", 20, "minute", .time),
    ("It took a three-year siege.", 3, "year", .time), ("It lost 60 percent of it.", 60, "percent", .share), ("It lost 60 per cent.", 60, "percent", .share),
    ("It lost 60%.", 60, "percent", .share), ("It burned 300 hectares.", 300, "hectare", .area), ("It burned 20 square miles.", 20, "square mile", .area),
    ("It weighs 5 tonnes.", 5, "tonne", .mass), ("It weighs 5kg.", 5, "kilogram", .mass), ("It holds 70 litres.", 70, "litre", .volume),
    ("It blew at 120 km/h.", 120, "kilometre per hour", .speed), ("It blew at 75 mph.", 75, "mile per hour", .speed),
    ("It was 40 degrees Celsius.", 40, "celsius", .temperature), ("It was 40°C.", 40, "celsius", .temperature),
    ("It makes 50 megawatts.", 50, "megawatt", .power),
    ("It cost $5.", 5, "US dollar", .money), ("It cost $5m.", 5e6, "US dollar", .money), ("It cost £3bn.", 3e9, "pound sterling", .money),
    ("It cost 5 million euros.", 5e6, "euro", .money), ("It cost Rs 500.", 500, "Indian rupee", .money), ("It cost US$40.", 40, "US dollar", .money),
  ]

  @Test(arguments: measures)
  func `a unit of measure`(_ text: String, _ value: Double, _ unit: String, _ dimension: MeasureUnit.Dimension) throws {
    let quantity = try only(text)
    #expect(quantity.value == value)
    #expect(quantity.unit.name == unit)
    #expect(quantity.unit.dimension == dimension)
  }

  static let nouns: [(text: String, unit: String)] = [
    ("Some 20 trucks left.", "truck"), ("There were 10 government-controlled neighbourhoods.", "neighbourhood"), ("He lost 12 children.", "people"),
    ("It had 14 exhausted Syrian troops.", "people"), ("It closed 20 schools.", "school"), ("It burned 15 churches.", "church"),
    ("It has 20 factories.", "factory"), ("It lost 40 sheep.", "sheep"), ("One person fled.", "people"), ("He saw 200 police officers.", "people"),
    ("It killed 33.", "people"), ("Five were wounded.", "people"), ("The toll rose to 45.", "people"), ("He owns 30 of the city’s buses.", "bus"),
    ("It has 5 of the 20 bridges.", "bridge"), ("It sank 3 vessels.", "vessel"), ("It hit 2 buses.", "bus"), ("It hit three villages.", "village"),
  ]

  @Test(arguments: nouns)
  func `a counted noun in the singular; people are people`(_ text: String, _ unit: String) throws {
    let found = QuantityExtractor().quantities(in: text)
    #expect(found.first?.unit.name == unit)
    #expect(found.first?.unit.dimension == .count)
  }

  @Test func `a base unit's factor converts`() throws {
    let mile = try only("It is 1 mile away.").unit
    let kilometre = try only("It is 1 kilometre away.").unit
    #expect(abs(mile.factor / kilometre.factor - 1.609344) < 1e-12)
  }

  static let roles: [(text: String, role: Quantity.Role)] = [
    ("Another 10,000 people fled.", .increment), ("There were 5,000 more people.", .increment), ("A further 20 people fled.", .increment),
    ("A 34-year-old man fled.", .age), ("a 28 - year - old man fled.", .age), ("An 87 yo man fled.", .age), ("Senard, 65, now leaves.", .age), ("Her son, six, slept.", .age), ("She turns 23 next month.", .age),
    ("A 1,300-year-old scroll burned.", .total), ("The chain is 120 years old.", .total), ("It is one of the largest towns.", .member), ("A three-year-old siege ended.", .total), ("The number rose by 300 people.", .change),
    ("Some were hurt, including 20 children.", .subcount), ("There were 40 people.", .total),
  ]

  @Test(arguments: roles)
  func `how a quantity stands to another`(_ text: String, _ role: Quantity.Role) {
    #expect(QuantityExtractor().quantities(in: text).last?.role == role)
  }

  @Test func `a number without its noun takes the noun before it`() {
    let found = QuantityExtractor().quantities(in: "It shelters 100,000 people, with perhaps 10,000 more elsewhere.")
    #expect(found.map(\.unit) == [.people, .people])
    #expect(found.last?.role == .increment)
  }
}
