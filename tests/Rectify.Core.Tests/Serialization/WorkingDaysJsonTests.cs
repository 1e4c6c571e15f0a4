using System.Text;
using Rectify.Deadlines;
using Rectify.Primitives;
using Rectify.Serialization;

namespace Rectify.Core.Tests.Serialization;

public sealed class WorkingDaysJsonTests
{
    internal const string Golden = """
        {
          "schemaVersion": "1.1",
          "version": "CN-2019",
          "years": [
            {
              "year": 2019,
              "holidays": [
                "2019-05-01",
                "2019-05-02"
              ],
              "makeUpDays": [
                "2019-05-05"
              ],
              "citations": [
                {
                  "title": "国务院办公厅关于2019年部分节假日安排的通知",
                  "number": "国办发明电〔2018〕15号"
                }
              ]
            },
            {
              "year": 2020
            }
          ]
        }
        """;

    private static readonly WorkingDayTable Tables = new("CN-2019",
    [
        new WorkingDayYear(2019, [new(2019, 5, 1), new(2019, 5, 2)], [new(2019, 5, 5)])
        {
            Citations = [new Citation("国务院办公厅关于2019年部分节假日安排的通知", DocumentNumber.TryParse("国办发明电〔2018〕15号", out var number) ? number : null)],
        },
        new WorkingDayYear(2020, [], []),
    ]);

    [Fact]
    public void Tables_are_written_in_one_order() =>
        Assert.Equal(Golden.ReplaceLineEndings("\n"), Encoding.UTF8.GetString(RectifyJson.WriteWorkingDays(Tables, indented: true)));

    [Fact]
    public void Tables_come_back_as_they_were()
    {
        var read = RectifyJson.ReadWorkingDays(Sample.Bytes(Golden)).Value;

        Assert.Equal("CN-2019", read.Version);
        Assert.Equal(Tables.Years, read.Years);
    }

    [Theory]
    [InlineData("""{"year":2019,"holidays":["2020-05-01"]}""", "$.years[0].holidays", "2020-05-01 is not a day of 2019")]
    [InlineData("""{"year":2019,"holidays":["2019-05-01","2019-05-01"]}""", "$.years[0].holidays", "2019-05-01 stands twice")]
    [InlineData("""{"year":2019,"makeUpDays":["2019-05-06"]}""", "$.years[0].makeUpDays", "2019-05-06 is a working day already")]
    [InlineData("""{"year":2019,"holidays":["2019-05-05"],"makeUpDays":["2019-05-05"]}""", "$.years[0].makeUpDays", "2019-05-05 is a holiday")]
    [InlineData("""{"year":2019},{"year":2019}""", "$.years[1].year", "2019 stands twice")]
    [InlineData("""{"year":2019,"holidays":["2019-05-01","2019-02-30"]}""", "$.years[0].holidays[1]", "'2019-02-30' is not a day of the calendar")]
    public void What_contradicts_itself_is_a_problem_with_its_path(string years, string path, string message)
    {
        var read = RectifyJson.ReadWorkingDays(Sample.Bytes($$"""{"schemaVersion":"1.0","version":"v","years":[{{years}}]}"""));

        var problem = Assert.Single(read.Problems);
        Assert.Equal((path, message), (problem.Path, problem.Message));
    }
}
