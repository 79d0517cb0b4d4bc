import Dates
import TestSupport
import Testing

@testable import Articles

/// What the tops and tails of pages state, as people paste, print and export them.
struct StatedPage: CustomTestStringConvertible, Sendable {
  let name: String
  var title: String
  var outlet: String?
  var byline: String?
  var published: String?

  var testDescription: String { name }

  static let all = [
    StatedPage(
      name: "pasted-british-broadsheet", title: "Two dead and 30 evacuated after Marsden reservoir wall gives way",
      outlet: "The Holme Valley Observer", byline: "Priya Lockwood", published: "2023-11-09"),
    StatedPage(
      name: "pasted-american-daily", title: "Warehouse blast in Granite City kills 6, injures dozens",
      outlet: "The Granite City Ledger", byline: "Dana Orozco", published: "2022-03-14"),
    StatedPage(
      name: "pasted-indian-portal", title: "Odisha: Bus falls into gorge, 11 pilgrims killed, 24 hurt",
      byline: "Sanjukta Mohanty", published: "2023-02-03"),
    StatedPage(
      name: "pasted-german-english", title: "Train derailment near Koblenz: what we know so far", outlet: "Rheinland Today",
      byline: "Jonas Keppler", published: "2021-05-22"),
    StatedPage(
      name: "pasted-wire-copy", title: "UPDATE 3-Landslide buries village in Papua highlands, at least 70 missing",
      byline: "Lewa Kombuk"),
    StatedPage(
      name: "pasted-broadcaster", title: "Lake Tana boat disaster: Search for 13 missing passengers",
      outlet: "Tarn Broadcasting Corporation", byline: "Almaz Tesfay", published: "2022-10-03"),
    StatedPage(
      name: "pasted-relief-release", title: "Yemen: 400,000 people cut off as floods destroy roads in Marib",
      outlet: "Harbour Aid International", published: "2022-08-19"),
    StatedPage(
      name: "pasted-government-release",
      title: "Governor declares state of emergency as Elk Creek fire passes 9,000 acres",
      outlet: "Department of Emergency Management", published: "2020-08-07"),
    StatedPage(
      name: "pasted-blog", title: "What 22 inches of rain does to a town", outlet: "The Levee Diaries", byline: "Ruth Calloway",
      published: "2019-05-30"),
    StatedPage(
      name: "pasted-pdf-pages", title: "Storm Ingrid leaves four dead along coast", outlet: "The Kestrel Coast Advertiser",
      byline: "Owen Trevose", published: "2018-01-12"),
    StatedPage(
      name: "pasted-from-a-phone", title: "Shack fire in Khayelitsha leaves 900 homeless", outlet: "Cape Courier",
      byline: "Nomsa Dlamini", published: "2021-12-02"),
    StatedPage(
      name: "pasted-print-view", title: "Ship with 3,800 cars ablaze off Azores; crew of 22 rescued", outlet: "Westerly Star",
      byline: "MARTA LEMOS", published: "2022-02-18"),
    StatedPage(
      name: "pasted-from-an-archive", title: "Quake toll crosses 1,900, thousands sleep in open", outlet: "Valley Post",
      published: "2015-04-26"),
    StatedPage(
      name: "export-nexis-classic", title: "Ferry runs aground off Hoylake with 180 aboard", outlet: "The Mersey Chronicle",
      byline: "Carol Fazakerley, Transport Editor", published: "2014-03-04"),
    StatedPage(
      name: "export-nexis-uni", title: "Army takes back dam after three-week battle; 85 dead", outlet: "The Gulf Sentinel",
      byline: "Samir Haddad", published: "2016-09-09"),
    StatedPage(
      name: "export-factiva", title: "Volcano forces 24,000 from homes in eastern Congo", outlet: "Great Lakes Daily",
      byline: "Agathe Mbuyi", published: "2021-05-24"),
    StatedPage(
      name: "pasted-newsletter-sections", title: "6,400 CROSS THE SAVA IN ONE WEEK", outlet: "The Border Bulletin",
      published: "2022-07-05"),
    StatedPage(
      name: "pasted-african-daily", title: "Ebola: Health minister confirms 9 more cases in Mubende",
      outlet: "Sunrise Standard", byline: "Sunrise Reporter", published: "2022-10-05"),
    StatedPage(
      name: "pasted-menu-in-one-line", title: "Cyclone Ned: 1,100 evacuated from Broome as river peaks",
      outlet: "Kimberley Times", byline: "Beth Mullany", published: "2024-03-02"),
    StatedPage(name: "title-with-a-bar-is-the-title", title: "Mining | Collapse at Selby pit traps 14 men"),
  ]
}

@Suite("What pasted, printed and exported pages state")
struct PastedPageTests {
  @Test("title, outlet, byline and date", arguments: StatedPage.all)
  func statements(_ page: StatedPage) throws {
    let marked = try #require(MarkedPage.all.first { $0.name == page.name + ".page" })
    let article = Article.plain(marked.text)
    #expect(article.title?.value == page.title)
    #expect(article.outlet?.value == page.outlet)
    #expect(article.byline?.value == page.byline)
    #expect(article.published?.value.description == page.published)
  }
}
