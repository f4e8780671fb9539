using ArchUnitNET.Domain;
using ArchUnitNET.Domain.Dependencies;
using ArchUnitNET.Loader;
using Assembly = System.Reflection.Assembly;

namespace CoordonneSante.Tests;

/// <summary>The rooms of a project, which are its folders, on floors: a type names types of its own room and of the floors below.</summary>
/// <remarks>Read from the compiled types and their code; of constants, which the compiler copies, nothing is seen.</remarks>
internal sealed class Rooms
{
    private readonly Assembly _assembly;
    private readonly Dictionary<string, int> _floors;

    /// <param name="assembly">Its namespaces are folders of the project, which has the assembly's name.</param>
    /// <param name="floors">From the top to the ground, the rooms of each floor. A room holds its folders, but for those named as rooms; ""
    /// is the project's root.</param>
    public Rooms(Assembly assembly, params string[][] floors)
    {
        _assembly = assembly;
        _floors = floors.Reverse().Index().SelectMany(floor => floor.Item.Select(room => (room, floor.Index))).ToDictionary();
    }

    /// <summary>Fails with a line for each pair of types that the floors forbid: who names whom.</summary>
    public void AssertDirection()
    {
        var arrows = BackArrows();
        Assert.True(arrows.Count == 0, string.Join('\n', arrows));
    }

    private List<string> BackArrows()
    {
        var architecture = new ArchLoader().LoadAssembly(_assembly).Build();
        var ours = architecture.Types.Where(type => type.Namespace.FullName.StartsWith(Root, StringComparison.Ordinal)).ToHashSet();
        return
        [
            .. from type in ours
               from target in type.Dependencies.SelectMany(TypesOf).Where(ours.Contains).Distinct()
               let room = RoomOf(type)
               let other = RoomOf(target)
               where other != room && _floors[other] >= _floors[room]
               orderby type.FullName, target.FullName
               select $"{type.FullName} names {target.FullName}, but \"{other}\" is not below \"{room}\"",
        ];
    }

    private string Root => _assembly.GetName().Name!; // Null for assemblies made at run time alone.

    private static IEnumerable<IType> TypesOf(ITypeDependency dependency) =>
        dependency.TargetGenericArguments.Select(argument => argument.Type).Append(dependency.Target);

    /// <summary>The innermost folder of the type's that is named as a room.</summary>
    private string RoomOf(IType type)
    {
        var room = type.Namespace.FullName == Root ? "" : type.Namespace.FullName[(Root.Length + 1)..];
        while (!_floors.ContainsKey(room))
        {
            var last = room.LastIndexOf('.');
            room =
                last > 0 ? room[..last] : throw new InvalidOperationException($"{type.FullName} is in no room: put \"{room}\" on a floor.");
        }

        return room;
    }
}
