using FsCheck;
using FsCheck.Fluent;
using Rectify.Primitives;

namespace Rectify.Testing.Generators;

/// <summary>Cited instruments: by title, by number, or by both.</summary>
internal static class CitationGenerator
{
    private static readonly string[] Titles = ["水污染防治行动计划", "河道管理条例", "省督察整改方案"];

    public static Gen<DocumentNumber> Numbers { get; } =
        from issuer in Gen.Elements("鲁发", "国办发(试)", "某政发", "生态环境部", "")
        from year in Gen.Choose(1949, 2030)
        from sequence in Gen.Choose(1, 300)
        from isOrder in Draw.Mostly(false, Gen.Constant(true))
        select new DocumentNumber(issuer, year, sequence, isOrder);

    public static Gen<Citation> Any { get; } = With(Words.Among(Titles));

    /// <summary>As a sentence of a plan cites them.</summary>
    public static Gen<Citation> Plain { get; } = With(Gen.Elements(Titles));

    private static Gen<Citation> With(Gen<string> titles) =>
        from title in Draw.Maybe(titles)
        from number in Draw.Maybe(Numbers)
        from needed in Numbers
        select new Citation(title, title is null ? number ?? needed : number);
}
