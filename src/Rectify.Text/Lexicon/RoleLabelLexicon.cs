using System.Collections.Immutable;
using Rectify.Responsibility;

namespace Rectify.Text.Lexicon;

/// <summary>The words of the labels that give units their roles: 牵头单位, 责任人.</summary>
internal static class RoleLabelLexicon
{
    /// <summary>What a label ends with whose content is the time limit.</summary>
    public static WordSet TimeEndings { get; } = new("时限 时间 期限 时间节点 完成时间");

    /// <summary>The first words of labels, before which a space separates and does not pad.</summary>
    public static WordSet Beginnings { get; } = new(
        "牵头 责任 主责 配合 协同 协办 协助 参与 参加 督导 督办 督查 监督 监管 指导 验收 销号 属地 主体责任 主要责任 主办 承办 整改责任 整改单位 整改时限 整改目标 整改措施 完成时限 完成时间 时限 " +
        "分管领导 包案领导 包保领导 市级领导 落实单位 实施单位 组长 副组长 总指挥 成员 负责人: 负责同志: 各牵头 各责任 各配合 第一责任 包保 包案 联系人 联系电话 联系方式 电话 手机 备注");

    /// <summary>What a label ends with.</summary>
    public static WordSet Endings { get; } = new("单位 部门 企业 处室 科室 股室 庭室 部室 站所 院系 学院 医院 园区 景区 村居 党支部 党组织 班组 车间 主体 机构 地区 学校 乡镇 镇街 街道 社区 村 成员 人 领导 组长 副组长 同志 总指挥 副总指挥 人员");

    /// <summary>What the label of persons ends with.</summary>
    public static WordSet PersonEndings { get; } = new([.. FieldLexicon.PersonEndings.Words, "第一责任人 领导 组长 副组长 同志 总指挥 副总指挥 负责同志 包保人 包案人 督办人 复查人 验收人 监督人"]);

    /// <summary>What the label of leaders ends with, who oversee.</summary>
    public static WordSet LeaderEndings { get; } = new("领导 领导同志");

    /// <summary>Labels of units that may name the persons, too: 责任单位及责任人.</summary>
    public static WordSet UnitLabels { get; } = new("责任单位 责任部门 整改责任单位 整改责任部门 整改单位 牵头单位 牵头部门 责任科室 责任处室 责任股室");

    /// <summary>What stands in brackets inside a label for another word of it: 责任部门(单位), 牵头(责任)单位.</summary>
    public static WordSet Alternatives { get; } = new("单位 部门 科室 处室 科 处 股 部 责任 牵头 配合 协同 整改 验收 落实 实施 主管");

    /// <summary>What stands between a label and its units: 责任单位|包括.</summary>
    public static WordSet Tails { get; } = new("有 包括 包含 主要有 主要包括 分别为 如下");

    /// <summary>Labels that a unit may follow without a mark: 牵头单位市水务局.</summary>
    public static WordSet Unmarked { get; } = new([.. from label in new[] { "牵头单位", "牵头部门", "配合单位", "配合部门", "责任单位", "责任部门", "协办单位", "主办单位", "承办单位", "督导单位", "验收单位", "参与单位" } from tail in Tails.Words.Prepend("") select label + tail]);

    /// <summary>Labels that a person may follow without a mark: 责任领导张某.</summary>
    public static WordSet UnmarkedOfPersons { get; } = new("责任领导 牵头领导 分管领导 包保领导 包案领导 责任人 负责人 整改责任人 督办人 验收人");

    /// <summary>Words that are a label as they are.</summary>
    public static WordSet Bare { get; } = new("牵头 配合 负责 责任 参与 协助 督导 督办 监督 验收 落实 属地 属地政府 属地管理 行业 行业主管 行业监管 属地监管 监管 项目法人 项目业主 业主 主责 主办 承办 协办 主体责任 监管责任 属地责任 牵头负责 配合落实 责任落实 企业主体责任 部门监管责任 行业监管责任 属地监管责任 属地管理责任");

    /// <summary>Labels of those at whom something was found, who answer for it: 企业:宏达公司.</summary>
    public static WordSet Sites { get; } = new("企业 整改企业 涉事企业 问题企业 受检企业 受检单位 被检查企业 被检查单位 存在问题单位 隐患单位 存在隐患单位 火灾隐患单位 被查单位 检查对象 经营单位 生产经营单位 隐患所在单位");

    /// <summary>What stands after such a label where no unit follows it: 牵头单位为.</summary>
    public const string NoUnits = "为是及和与或要应须需的主分按";

    /// <summary>The roles. The first line with a word that stands in a label tells its role: 配合责任单位 supports.</summary>
    public static ImmutableArray<(WordSet Words, ResponsibilityRole Role)> Roles { get; } =
    [
        (new WordSet("被审计 被巡视 被巡察 被督察 被督办 被督导 被检查 被约谈"), ResponsibilityRole.Responsible),
        (new WordSet("验收 销号 核查 复查 复核"), ResponsibilityRole.Accepting),
        (new WordSet("督 监管 指导"), ResponsibilityRole.Supervising),
        (new WordSet("配合 协 会办 会同 参与 参加 支持 成员 其他责任"), ResponsibilityRole.Supporting),
        (new WordSet("牵头 主办 主要责任 第一责任 主责 总责"), ResponsibilityRole.Lead),
        (new WordSet("属地"), ResponsibilityRole.Territorial),
        (new WordSet("责任 负责 承办 承担 主管 行业 整改单位 整改主体 落实 实施单位 实施主体 执行单位 主体单位 业主 项目法人 项目单位 建设单位 运营单位 运维单位 管理单位 养护单位 产权单位 权属单位 使用单位 包保 包案 包联 包抓 挂点 联点 挂联 挂钩"), ResponsibilityRole.Responsible),
    ];
}
