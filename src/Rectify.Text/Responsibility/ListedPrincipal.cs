namespace Rectify.Text.Responsibility;

/// <summary>A principal as a list names it.</summary>
/// <param name="Unit">The unit of the post, with shared words given back; empty where only the post or a person is named.</param>
/// <param name="Post">The post: 主要负责人; empty where none is named.</param>
/// <param name="IsCollective">Whether it stands for the principals of several units.</param>
/// <param name="Beside">The unit beside which a person is printed, 市水务局(王强); null where the list names persons alone.</param>
internal readonly record struct ListedPrincipal(string Unit, string Post, bool IsCollective, string? Beside = null)
{
    /// <summary>The post in full.</summary>
    public string Title => Unit + Post;
}
