using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.TypeSystem.SdlValidation;

/// <remarks>Spec: Validation, "Input Object Field Uniqueness" (#sec-Input-Object-Field-Uniqueness).</remarks>
internal sealed class UniqueInputFieldNames(SdlContext context) : SdlRule
{
    public override void EnterValue(ValueNode value)
    {
        switch (value)
        {
            case ListValueNode list:
                foreach (var item in list.Values)
                {
                    EnterValue(item);
                }

                break;
            case ObjectValueNode fields:
                Check(fields);
                break;
        }
    }

    private void Check(ObjectValueNode value)
    {
        var known = new Dictionary<string, NameNode>(StringComparer.Ordinal);
        foreach (var field in value.Fields)
        {
            if (!known.TryAdd(field.Name.Value, field.Name))
            {
                context.Report($"There can be only one input field named \"{field.Name}\".", known[field.Name.Value], field.Name);
            }

            EnterValue(field.Value);
        }
    }
}
