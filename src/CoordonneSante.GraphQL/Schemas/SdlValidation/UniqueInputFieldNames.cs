using CoordonneSante.GraphQL.Language.Ast;
using CoordonneSante.GraphQL.Validation;

namespace CoordonneSante.GraphQL.Schemas.SdlValidation;

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
        var known = new FirstNames();
        foreach (var field in value.Fields)
        {
            if (known.FindOrAdd(field.Name) is { } first)
            {
                context.Report($"There can be only one input field named \"{field.Name}\".", first, field.Name);
            }

            EnterValue(field.Value);
        }
    }
}
