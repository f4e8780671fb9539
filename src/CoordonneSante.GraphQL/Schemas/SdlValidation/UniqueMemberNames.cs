using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.Schemas.SdlValidation;

/// <summary>The names each type gives its members, gathered over its definition and extensions.</summary>
/// <param name="context">Where to report.</param>
/// <param name="kind">What a member is called at the start of a sentence.</param>
internal sealed class UniqueMemberNames(SdlContext context, string kind)
{
    private readonly Dictionary<(string Type, string Member), NameNode> _known = [];

    public void Check(TypeDefinitionNode type, NameNode member)
    {
        var key = (type.Name.Value, member.Value);
        if (!_known.TryAdd(key, member))
        {
            context.Report($"{kind} \"{type.Name}.{member}\" can only be defined once.", _known[key], member);
        }
    }
}
