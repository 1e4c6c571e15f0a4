using System.Collections.Frozen;

namespace Rectify.Oscal.Shapes;

/// <summary>The elements of OSCAL 1.0 to 1.2 that are read: their members, which of them are needed, and what each holds.</summary>
/// <remarks>
/// A line is <c>member:kind</c>; <c>!</c> after the member says that it is needed, <c>[]</c> after the kind that it is a list with at least one item. The kinds in
/// small letters that have no line of their own are values; <c>any</c> is carried as it is.
/// </remarks>
internal static class ElementShapes
{
    private const string Named = "props:property[] links:link[] remarks:string";

    private static readonly FrozenDictionary<string, FrozenDictionary<string, MemberShape>> Elements = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["document"] = "plan-of-action-and-milestones!:poam $schema:string",
        ["poam"] = "uuid!:uuid metadata!:metadata import-ssp:import system-id:system local-definitions:definitions observations:observation[] risks:risk[] findings:finding[] poam-items!:item[] back-matter:back-matter",
        ["metadata"] = $"title!:string published:time last-modified!:time version!:string oscal-version!:string revisions:revision[] document-ids:any[] roles:role[] locations:any[] parties:party[] responsible-parties:responsible-party[] actions:any[] {Named}",
        ["revision"] = $"title:string published:time last-modified:time version:string oscal-version:string {Named}",
        ["role"] = $"id!:string title!:string short-name:string description:string {Named}",
        ["party"] = $"uuid!:uuid type!:string name:string short-name:string external-ids:any[] email-addresses:any[] telephone-numbers:any[] addresses:any[] location-uuids:uuid[] member-of-organizations:uuid[] {Named}",
        ["responsible-party"] = $"role-id!:string party-uuids!:uuid[] {Named}",
        ["responsible-role"] = $"role-id!:string party-uuids:uuid[] {Named}",
        ["property"] = "name!:string uuid:uuid ns:string value!:string class:string group:string remarks:string",
        ["link"] = "href!:string rel:string media-type:string resource-fragment:string text:string",
        ["import"] = "href!:string remarks:string",
        ["system"] = "identifier-type:string id!:string",
        ["definitions"] = "components:any[] inventory-items:any[] assessment-assets:any remarks:string",
        ["back-matter"] = "resources:resource[]",
        ["resource"] = $"uuid!:uuid title:string description:string document-ids:any[] citation:any rlinks:any[] base64:any {Named}",
        ["actor"] = "type!:string actor-uuid!:uuid role-id:string props:property[] links:link[]",
        ["origin"] = "actors!:actor[] related-tasks:related-task[]",
        ["subject"] = $"subject-uuid!:uuid type!:string title:string {Named}",
        ["observation"] = $"uuid!:uuid title:string description!:string methods!:string[] types:string[] origins:origin[] subjects:subject[] relevant-evidence:evidence[] collected!:time expires:time {Named}",
        ["evidence"] = $"href:string description!:string {Named}",
        ["risk"] = "uuid!:uuid title!:string description!:string statement!:string status!:string origins:origin[] threat-ids:any[] characterizations:any[] mitigating-factors:factor[] deadline:time "
            + $"remediations:response[] risk-log:log related-observations:related-observation[] {Named}",
        ["factor"] = "uuid!:uuid implementation-uuid:uuid description!:string props:property[] links:link[] subjects:subject[]",
        ["response"] = $"uuid!:uuid lifecycle!:string title!:string description!:string origins:origin[] required-assets:any[] tasks:task[] {Named}",
        ["task"] = $"uuid!:uuid type!:string title!:string description:string timing:timing dependencies:any[] tasks:task[] associated-activities:any[] subjects:any[] responsible-roles:responsible-role[] {Named}",
        ["timing"] = "on-date:on-date within-date-range:range at-frequency:frequency",
        ["on-date"] = "date!:time remarks:string",
        ["range"] = "start!:time end!:time remarks:string",
        ["frequency"] = "period!:count unit!:string remarks:string",
        ["log"] = "entries!:entry[]",
        ["entry"] = $"uuid!:uuid title:string description:string start!:time end:time logged-by:logged-by[] status-change:string related-responses:related-response[] {Named}",
        ["logged-by"] = "party-uuid!:uuid role-id:string remarks:string",
        ["related-response"] = $"response-uuid!:uuid related-tasks:related-task[] {Named}",
        ["related-task"] = $"task-uuid!:uuid responsible-parties:responsible-party[] subjects:any[] identified-subject:any {Named}",
        ["related-observation"] = "observation-uuid!:uuid remarks:string",
        ["related-risk"] = "risk-uuid!:uuid remarks:string",
        ["related-finding"] = "finding-uuid!:uuid remarks:string",
        ["finding"] = $"uuid!:uuid title!:string description!:string origins:origin[] target!:target implementation-statement-uuid:uuid related-observations:related-observation[] related-risks:related-risk[] {Named}",
        ["target"] = $"type!:string target-id!:string title:string description:string status!:target-status implementation-status:any {Named}",
        ["target-status"] = "state!:string reason:string remarks:string",
        ["item"] = $"uuid:uuid title!:string description!:string origins:origin[] related-findings:related-finding[] related-observations:related-observation[] related-risks:related-risk[] {Named}",
    }.ToFrozenDictionary(static e => e.Key, static e => Members(e.Value), StringComparer.Ordinal);

    /// <summary>The members of an element, or null where the kind is that of a value.</summary>
    public static FrozenDictionary<string, MemberShape>? Of(string kind) => Elements.GetValueOrDefault(kind);

    private static FrozenDictionary<string, MemberShape> Members(string line) =>
        line.Split(' ').Select(Member).ToFrozenDictionary(static m => m.Name, StringComparer.Ordinal);

    private static MemberShape Member(string words)
    {
        string[] sides = words.Split(':');
        return new MemberShape(sides[0].TrimEnd('!'), sides[1].Replace("[]", "", StringComparison.Ordinal), sides[0].EndsWith('!'), sides[1].EndsWith("[]", StringComparison.Ordinal));
    }
}
