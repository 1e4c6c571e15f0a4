namespace Rectify.Text.Tests.Plans.Published;

/// <summary>The names of fields: whatever they are called, their lines are no measures.</summary>
public sealed class FieldWordTests
{
    [Theory]
    [InlineData("时限要求")]
    [InlineData("时间要求")]
    [InlineData("进度要求")]
    [InlineData("进度安排")]
    [InlineData("完成时限")]
    [InlineData("办结时限")]
    [InlineData("时间节点")]
    [InlineData("整改时限要求")]
    [InlineData("完成时间节点")]
    [InlineData("计划完成时间")]
    public void Time_limit_has_many_names(string name)
    {
        var read = PlanLines.Read($"某市若干措施\n(一)清理收费。\n牵头部门:市市监局\n{name}:2024年6月底前\n(二)公布清单。\n责任处室:市发改委\n{name}:长期坚持\n", "2024-03-01");

        Assert.Equal(["清理收费。 | 2024-06-30 | Lead 市市监局", "公布清单。 | longTerm | Responsible 市发改委"], read.Measures);
    }

    [Theory]
    [InlineData("责任单位")]
    [InlineData("责任科室")]
    [InlineData("责任处室")]
    [InlineData("责任股室")]
    [InlineData("责任部门")]
    [InlineData("责任主体")]
    [InlineData("整改实施主体")]
    [InlineData("主责单位", "Lead")]
    public void Units_have_many_names(string name, string role = "Responsible")
    {
        var read = PlanLines.Read($"某局整改方案\n(一)台账不全\n整改措施:补齐台账。\n{name}:办公室、人事科\n整改期限:2024年6月底\n", "2024-03-01");

        Assert.Equal([$"补齐台账。 | 2024-06-30 | {role} 办公室, {role} 人事科"], read.Measures);
    }

    [Theory]
    [InlineData("重点措施")]
    [InlineData("整改举措")]
    [InlineData("下一步整改措施")]
    [InlineData("工作任务")]
    [InlineData("工作事项")]
    public void Measures_have_many_names(string name)
    {
        var read = PlanLines.Read($"某局整改方案\n(一)台账不全\n{name}:补齐台账。\n责任单位:办公室\n整改目标:台账齐全。\n", "2024-03-01");

        Assert.Equal(["补齐台账。 | none | Responsible 办公室"], read.Measures);
    }

    [Theory]
    [InlineData("整改进展")]
    [InlineData("进展情况")]
    [InlineData("完成情况")]
    [InlineData("整改成效")]
    [InlineData("整改落实情况")]
    [InlineData("目前进展")]
    public void Report_is_no_measure_whatever_it_is_called(string name)
    {
        var read = PlanLines.Read($"某局整改方案\n(一)台账不全\n整改措施:补齐台账。\n责任单位:办公室\n{name}:已补齐三年台账。\n(二)学习不深入\n整改措施:制定计划。\n责任单位:人事科\n{name}\n已制定计划。\n", "2024-03-01");

        Assert.Equal(["补齐台账。 | none | Responsible 办公室", "制定计划。 | none | Responsible 人事科"], read.Measures);
    }
}
