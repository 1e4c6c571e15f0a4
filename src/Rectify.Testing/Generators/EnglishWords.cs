using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Rectify.Testing.Laws;
using Rectify.Testing.Printing;

namespace Rectify.Testing.Generators;

/// <summary>Says a drawn case in English: each Chinese word of its documents by its English one, wherever it stands, so that names still fit together.</summary>
internal static class EnglishWords
{
    // Longer words before those that they begin with.
    private static readonly (string Chinese, string English)[] Words =
    [
        ("完成截污纳管。", "Connect the outfalls to the sewer."), ("全面排查沿河排口。", "Survey every outfall along the river."),
        ("推进散煤治理,落实“一村一策”。", "Replace coal stoves, village by village."), ("健全长效机制,防止反弹。", "Keep it from coming back."),
        ("印发实施方案。", "Issue the procedure."), ("依法查处违法排污。", "Stop unlawful discharges."),
        ("省督察整改方案", "Corrective actions of the province"), ("水污染防治行动计划", "Water Pollution Plan"), ("河道管理条例", "Rivers Ordinance"),
        ("某市督察反馈意见整改方案", "Corrective actions after an inspection"), ("整改方案", "Corrective actions"), ("整改措施", "Actions"),
        ("推进源头治理", "At the source"), ("加强河湖管护", "Care of rivers"), ("加强组织领导", "Management"), ("严格督导检查", "Reviews"),
        ("完成排查", "surveyed"), ("完成整治", "finished"), ("污水集中处理率", "share of waste water treated"), ("优良天数比例", "share of days with good air"),
        ("黑臭水体", "foul waters"), ("散煤替代户数", "households off coal"), ("国控断面水质", "water quality"), ("全市平均水平", "the average"),
        ("个百分点", "percentage points"), ("未监测", "not measured"), ("统计公报", "yearbook"), ("监测月报", "monthly report"),
        ("供暖季", "heating season"), ("汛期影响施工", "flooding"), ("汛期", "flood season"), ("土地手续未落实", "no permit for the site"),
        ("渗滤液超标", "leachate above the limit"), ("群众举报", "complaint"), ("验收意见", "acceptance record"), ("监测报告", "test report"), ("照片", "photograph"),
        ("市城管执法局", "City Enforcement"), ("市城管局", "City Works"), ("市城乡水务局", "City and Rural Water"), ("市水务局", "City Water"),
        ("市生态环境局", "City Environment"), ("市环保局", "City Ecology"), ("市应急局", "City Emergencies"), ("市煤炭局", "City Coal"), ("市政府", "City Hall"),
        ("济阳区政府", "Jiyang District"), ("济阳县政府", "Jiyang County"), ("济阳县党委", "Jiyang Board"), ("长清区政府", "Changqing District"), ("莱芜区政府", "Laiwu District"),
        ("各成员单位", "all members"), ("各街道办事处", "all wards"), ("各县区", "all districts"), ("省督察办", "Inspectorate"), ("政府部门", "department"),
        ("分管负责人", " deputy"), ("副市长", "vice mayor"), ("局长", " director"), ("劣Ⅴ类", "below class V"),
        ("Ⅰ类", "I"), ("Ⅱ类", "II"), ("Ⅲ类", "III"), ("Ⅳ类", "IV"), ("Ⅴ类", "V"), ("重大", "major"), ("某市", "Our "), ("吨", "t"), ("湖", "lake"), ("水", "water"),
    ];

    public static PlanCase Say(PlanCase drawn) => CaseJson.Through(drawn, static json => JsonNode.Parse(json) is { } document ? Say(document).ToJsonString() : json);

    // The number of a document is Chinese by its form, so that only its title is cited.
    private static JsonNode Say(JsonNode node) => node switch
    {
        JsonObject cited when cited["number"] is JsonValue number && IsText(number) => new JsonObject { ["title"] = Say(cited["title"]?.GetValue<string>() ?? "Regulation") },
        JsonObject members => new JsonObject(members.Select(static member => KeyValuePair.Create(member.Key, member.Value is null ? null : Say(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(static item => item is null ? null : Say(item))]),
        JsonValue value when IsText(value) => JsonValue.Create(Say(value.GetValue<string>())),
        _ => node.DeepClone(),
    };

    private static bool IsText(JsonValue value) => value.GetValueKind() == JsonValueKind.String;

    private static string Say(string text) => ChineseText.IsIn(text) ? Spelled(Words.Aggregate(text, static (words, pair) => words.Replace(pair.Chinese, pair.English, StringComparison.Ordinal))) : text;

    // What has no English word is spelled out by its code, so that two names never become one.
    private static string Spelled(string text)
    {
        var spelled = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
            spelled.Append(ChineseText.IsChinese(rune.Value) ? string.Create(CultureInfo.InvariantCulture, $"u{rune.Value:X}") : rune.ToString());
        return spelled.ToString();
    }
}
