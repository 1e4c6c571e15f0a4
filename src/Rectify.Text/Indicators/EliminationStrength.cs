namespace Rectify.Text.Indicators;

/// <summary>What a verb needs beside it to promise that nothing of a thing is left.</summary>
internal enum EliminationStrength
{
    /// <summary>Nothing: 清零.</summary>
    Always,

    /// <summary>A thing that can be counted or measured: 消除黑臭水体.</summary>
    ByItself,

    /// <summary>A class of size as the thing, or an adverb: 淘汰35蒸吨/小时及以下燃煤锅炉.</summary>
    OfAClass,

    /// <summary>An adverb: 全部关停.</summary>
    Wholly,

    /// <summary>The end of its clause; it names the thing itself: 零排放.</summary>
    OfItsName,
}
