namespace Rectify.Samples.Tracker.Storage;

/// <summary>What became of facts that were sent under a key.</summary>
public enum Appended
{
    /// <summary>They are stored.</summary>
    Stored,

    /// <summary>The same document was stored under the key before.</summary>
    StoredBefore,

    /// <summary>Another document was stored under the key before. Nothing was stored now.</summary>
    KeyTaken,
}
