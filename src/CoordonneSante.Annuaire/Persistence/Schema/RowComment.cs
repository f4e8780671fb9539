using System.Reflection;
using Microsoft.EntityFrameworkCore;

namespace CoordonneSante.Annuaire.Persistence.Schema;

/// <summary>The French description that a row, or a column of one, is declared with.</summary>
internal static class RowComment
{
    /// <exception cref="InvalidOperationException">It has none.</exception>
    public static string Of(MemberInfo member) =>
        member.GetCustomAttribute<CommentAttribute>()?.Comment
            ?? throw new InvalidOperationException($"{member.DeclaringType?.Name}.{member.Name} has no comment.");
}
