using System.Text;
using NodaTime;
using Rectify.Responsibility;
using Rectify.Serialization;

namespace Rectify.Core.Tests.Serialization;

public sealed class DirectoryJsonTests
{
    internal const string Golden = """
        {
          "schemaVersion": "1.1",
          "units": [
            {
              "id": "city",
              "name": "镜湖市",
              "level": "municipal"
            },
            {
              "id": "water",
              "name": "市水务局",
              "aliases": [
                "市水利局"
              ],
              "kind": "部门",
              "superior": "city",
              "from": "2010-01-01",
              "to": "2019-02-28"
            },
            {
              "id": "lake",
              "name": "市湖泊局",
              "superior": "city"
            }
          ],
          "successions": [
            {
              "kind": "rename",
              "on": "2019-03-01",
              "precision": "latest",
              "from": [
                "water"
              ],
              "to": [
                "lake"
              ]
            }
          ],
          "collectives": [
            {
              "name": "各成员单位",
              "members": [
                {
                  "unit": "lake",
                  "from": "2019-03-01",
                  "to": "2020-12-31"
                }
              ]
            }
          ],
          "posts": [
            {
              "unit": "lake",
              "title": "局长",
              "holder": "某甲",
              "from": "2019-03-01",
              "to": "2020-06-30"
            }
          ]
        }
        """;

    private static readonly OrganizationDirectory Directory = OrganizationDirectory.Create(
        [
            new OrganizationUnit("city", "镜湖市") { Level = AdministrativeLevel.Municipal },
            new OrganizationUnit("water", "市水务局")
            {
                Aliases = ["市水利局"],
                Kind = "部门",
                Superior = "city",
                From = new LocalDate(2010, 1, 1),
                To = new LocalDate(2019, 2, 28),
            },
            new OrganizationUnit("lake", "市湖泊局") { Superior = "city" },
        ],
        [new Succession(SuccessionKind.Rename, new LocalDate(2019, 3, 1), ["water"], ["lake"]) { Precision = SuccessionPrecision.Latest }],
        [new Collective("各成员单位", [new CollectiveMembership("lake") { From = new LocalDate(2019, 3, 1), To = new LocalDate(2020, 12, 31) }])],
        [new Post("lake", "局长", "某甲") { From = new LocalDate(2019, 3, 1), To = new LocalDate(2020, 6, 30) }]);

    [Fact]
    public void Writing_gives_these_bytes() =>
        Assert.Equal(Golden, Encoding.UTF8.GetString(RectifyJson.WriteDirectory(Directory, indented: true)));

    [Fact]
    public void Reading_gives_the_value() => Assert.Equal(Directory, Read(Golden).Value);

    [Fact]
    public void Empty_directory_is_a_document() => Assert.Equal("""{"schemaVersion":"1.1"}""", Encoding.UTF8.GetString(RectifyJson.WriteDirectory(Read("""{"schemaVersion":"1.0"}""").Value)));

    [Theory]
    [InlineData("\"level\": \"municipal\"", "\"level\": \"city\"", "$.units[0].level")]
    [InlineData("\"id\": \"water\"", "\"id\": \" \"", "$.units[1].id")]
    [InlineData("\"kind\": \"rename\"", "\"kind\": \"swap\"", "$.successions[0].kind")]
    [InlineData("\"precision\": \"latest\"", "\"precision\": \"month\"", "$.successions[0].precision")]
    [InlineData("\"holder\": \"某甲\",", "", "$.posts[0].holder")]
    [InlineData("\"name\": \"各成员单位\",", "\"title\": \"x\", \"name\": \"各成员单位\",", "$.collectives[0].title")]
    public void Wrong_value_is_refused_with_its_path(string right, string wrong, string path) =>
        Assert.Equal(path, Assert.Single(Read(Golden.Replace(right, wrong, StringComparison.Ordinal)).Problems).Path);

    [Fact]
    public void Parts_that_do_not_fit_together_are_all_reported_at_their_places()
    {
        var problems = Read("""
            {"schemaVersion":"1.0","units":[
              {"id":"a","name":"甲","superior":"b"},
              {"id":"b","name":"乙","superior":"a"},
              {"id":"b","name":"丙","superior":"x"},
              {"id":"d","name":"甲","from":"2020-01-02","to":"2020-01-01"}],
             "collectives":[{"name":"各","members":[{"unit":"a"},{"unit":"z"}]}],
             "successions":[{"kind":"merge","on":"2020-01-01","from":[],"to":["a"]}]}
            """).Problems;
        var places = problems.Select(static p => (p.Line, p.Path)).ToArray();
        Assert.Contains((4, "$.units[2].id"), places);
        Assert.Contains((4, "$.units[2].superior"), places);
        Assert.Contains((5, "$.units[3].to"), places);
        Assert.Contains((6, "$.collectives[0].members[1].unit"), places);
        Assert.Contains((7, "$.successions[0].from"), places);
        Assert.Contains(places, static p => p.Path is "$.units[0].superior" or "$.units[1].superior");
        Assert.Equal(places.Select(static p => p.Line).Order(), places.Select(static p => p.Line));
    }

    [Fact]
    public void Parts_that_do_not_fit_together_are_told_to_the_column()
    {
        var problems = Read("""
            {"schemaVersion":"1.0","units":[
              {"id":"a","name":"甲","superior":"x"},
              {"id":"b","name":"乙","aliases":["丙","甲"]}],
             "collectives":[{"name":"各","members":[{"unit":"a"},{"unit":"a"}]}],
             "posts":[{"unit":"a","title":"局长","holder":"某"},{"unit":"a","title":"局长","holder":"某"}]}
            """).Problems;
        Assert.Equal(
            [
                "line 2, column 35: $.units[0].superior",
                "line 3, column 39: $.units[1].aliases[1]",
                "line 4, column 53: $.collectives[0].members[1]",
                "line 5, column 50: $.posts[1]",
            ],
            problems.Select(static p => $"line {p.Line}, column {p.Column}: {p.Path}"));
    }

    private static ReadResult<OrganizationDirectory> Read(string json) => RectifyJson.ReadDirectory(Sample.Bytes(json));
}
