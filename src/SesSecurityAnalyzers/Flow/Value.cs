using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using SesSecurityAnalyzers.Policy.Endpoints;

namespace SesSecurityAnalyzers.Flow;

/// <summary>What is known of a value at one point of one path. Two values are the same when their keys are.</summary>
internal abstract class Value : IEquatable<Value>
{
    public static readonly Value Unknown = new UnknownValue();
    public static readonly Value Null = new Constant(null);
    public static readonly Value True = new Constant(true);
    public static readonly Value False = new Constant(false);

    private readonly int _hash;

    private protected Value(string key)
    {
        // Values of values grow: a variable that is added to itself doubles.
        if (key.Length > FlowLimits.KeyLength)
            throw new GaveUpException();
        Key = key;
        _hash = StringComparer.Ordinal.GetHashCode(key);
    }

    public string Key { get; }

    /// <summary>Whether the value itself, or an object behind it, is known.</summary>
    public virtual bool IsKnown => true;

    public static Value Of(bool value) => value ? True : False;

    public static Value Of(object? data) => data switch
    {
        null => Null,
        bool b => Of(b),
        string s => new Text(s),
        char c => new Text(c.ToString()),
        sbyte or byte or short or ushort or int or uint or long => new Constant(Convert.ToInt64(data, CultureInfo.InvariantCulture)),
        ulong u => new Constant(unchecked((long)u)),
        _ => new Constant(data),
    };

    public bool Equals(Value? other) => ReferenceEquals(this, other) || other is not null && _hash == other._hash && string.Equals(Key, other.Key, StringComparison.Ordinal);

    public override bool Equals(object? obj) => Equals(obj as Value);

    public override int GetHashCode() => _hash;

    public override string ToString() => Key;

    private sealed class UnknownValue : Value
    {
        public UnknownValue() : base("?")
        {
        }

        public override bool IsKnown => false;
    }

    /// <summary>A number (as <see cref="long"/>, enum members too), a bool, or null.</summary>
    internal sealed class Constant : Value
    {
        public Constant(object? data) : base("c:" + (data is null ? "null" : Convert.ToString(data, CultureInfo.InvariantCulture))) => Data = data;

        public object? Data { get; }
    }

    /// <summary>A text in which <see cref="HostText.Hole"/> stands for unknown parts. A <c>Uri</c> is its text.</summary>
    internal sealed class Text : Value
    {
        public Text(string pattern) : base("t:" + pattern) => Pattern = pattern;

        public string Pattern { get; }

        public bool HasHoles => Pattern.IndexOf(HostText.Hole) >= 0;

        // A text that is nothing but a hole says nothing.
        public override bool IsKnown => Pattern.Trim(HostText.Hole).Length > 0 || Pattern.Length == 0;
    }

    /// <summary>An unknown value that is the same wherever it is met: a parameter, a member of something, the answer of a call.</summary>
    internal sealed class Symbolic : Value
    {
        public Symbolic(string path, ITypeSymbol? type, bool isCall = false) : base("s:" + path)
        {
            Type = type;
            IsCall = isCall;
        }

        public ITypeSymbol? Type { get; }

        /// <summary>Whether another time it may be another value.</summary>
        public bool IsCall { get; }

        public override bool IsKnown => false;

        /// <summary>The same value where more is known of its type.</summary>
        public Symbolic As(ITypeSymbol type) => new(Key.Substring(2), type, IsCall);
    }

    /// <summary>An object, named by where it was made.</summary>
    internal sealed class Reference : Value
    {
        public Reference(string site, ITypeSymbol type, SyntaxNode? creation, IMethodSymbol? owner) : base("o:" + site)
        {
            Type = type;
            Creation = creation;
            Owner = owner;
        }

        public ITypeSymbol Type { get; }

        public SyntaxNode? Creation { get; }

        /// <summary>The method that made it.</summary>
        public IMethodSymbol? Owner { get; }
    }

    /// <summary>A lambda, a local function, or a method as a value.</summary>
    internal sealed class Function : Value
    {
        public Function(string site, IMethodSymbol method, IFlowAnonymousFunctionOperation? lambda, Frame? home, Value? receiver) : base("f:" + site)
        {
            Method = method;
            Lambda = lambda;
            Home = home;
            Receiver = receiver;
        }

        public IMethodSymbol Method { get; }

        public IFlowAnonymousFunctionOperation? Lambda { get; }

        /// <summary>The frame in whose graph the lambda or local function lies.</summary>
        public Frame? Home { get; }

        public Value? Receiver { get; }
    }

    /// <summary>An array, a list or a tuple, with its elements.</summary>
    internal sealed class Sequence : Value
    {
        public Sequence(ImmutableArray<Operand> elements) : base("[" + string.Join(",", elements.Select(e => e.Value.Key)) + "]") => Elements = elements;

        public ImmutableArray<Operand> Elements { get; }
    }

    /// <summary>A dictionary with known keys.</summary>
    internal sealed class Map : Value
    {
        public Map(ImmutableArray<(Value Key, Operand Item)> entries) : base("{" + string.Join(",", entries.Select(e => e.Key.Key + "=" + e.Item.Value.Key)) + "}") => Entries = entries;

        public ImmutableArray<(Value Key, Operand Item)> Entries { get; }
    }

    /// <summary>A condition: something compared with a constant, so that a branch on it teaches something about the left side.</summary>
    internal sealed class Comparison : Value
    {
        public Comparison(Value left, Value right) : base("(" + left.Key + "==" + right.Key + ")")
        {
            Left = left;
            Right = right;
        }

        public Value Left { get; }

        public Value Right { get; }

        public override bool IsKnown => false;
    }

    /// <summary>A number compared with a constant: <c>port &gt;= 1000</c>. The other relations are made of this one, so that they are known to contradict it.</summary>
    internal sealed class Bound : Value
    {
        private Bound(Value left, long minimum) : base("(" + left.Key + ">=" + minimum.ToString(CultureInfo.InvariantCulture) + ")")
        {
            Left = left;
            Minimum = minimum;
        }

        public Value Left { get; }

        public long Minimum { get; }

        public override bool IsKnown => false;

        public static Value Make(Value left, string relation, long limit) => relation switch
        {
            ">=" => new Bound(left, limit),
            ">" when limit < long.MaxValue => new Bound(left, limit + 1),
            "<" => new Not(new Bound(left, limit)),
            "<=" when limit < long.MaxValue => new Not(new Bound(left, limit + 1)),
            _ => Unknown,
        };
    }

    /// <summary>The negation of a condition.</summary>
    internal sealed class Not : Value
    {
        public Not(Value operand) : base("!" + operand.Key) => Operand = operand;

        public Value Operand { get; }

        public override bool IsKnown => false;
    }

    /// <summary>Several conditions of which all, or any, must hold.</summary>
    internal sealed class Junction : Value
    {
        public Junction(bool isAll, ImmutableArray<Value> operands) : base((isAll ? "all(" : "any(") + string.Join(",", operands.Select(o => o.Key)) + ")")
        {
            IsAll = isAll;
            Operands = operands;
        }

        public bool IsAll { get; }

        public ImmutableArray<Value> Operands { get; }

        public override bool IsKnown => false;

        public static Value Make(bool isAll, IEnumerable<Value> operands)
        {
            var decider = Of(!isAll);
            var rest = ImmutableArray.CreateBuilder<Value>();
            foreach (var operand in operands)
            {
                if (operand.Equals(decider))
                    return decider;
                if (!operand.Equals(Of(isAll)))
                    rest.Add(operand);
            }

            return rest.Count switch { 0 => Of(isAll), 1 => rest[0], _ => new Junction(isAll, rest.ToImmutable()) };
        }
    }

    /// <summary>A section of the configuration; the empty path is its root.</summary>
    internal sealed class Section : Value
    {
        public Section(string path, string? file = null) : base("cfg:" + file + "|" + path)
        {
            Path = path;
            File = file;
        }

        public string Path { get; }

        /// <summary>The file that code added by name; null for the usual ones.</summary>
        public string? File { get; }
    }
}
