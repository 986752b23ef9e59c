using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SesSecurityAnalyzers.Flow;

/// <content>Evaluates operations.</content>
internal sealed partial class Interpreter
{
    private Operand Eval(IOperation? operation)
    {
        if (operation is null)
            return Operand.Unknown;
        Step();
        if (_operationDepth > FlowLimits.OperationDepth)
            throw new GaveUpException();
        if ((_operationDepth & 7) == 0)
            System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        _operationDepth++;
        try
        {
            if (operation.ConstantValue.HasValue)
                return EvalConstant(operation);
            var operand = EvalOperation(operation);
            return operand.Value.IsKnown ? operand : operand with { Value = _state.Resolve(operand.Value) };
        }
        finally
        {
            _operationDepth--;
        }
    }

    private void Step()
    {
        StopPoint.Pass(_cancellation);
        if (++_steps > _limit)
            throw new GaveUpException();
    }

    private Operand EvalConstant(IOperation operation)
    {
        var source = operation.Syntax;
        var core = operation;
        while (core is IConversionOperation conversion)
            core = conversion.Operand;
        switch (core)
        {
            case IFieldReferenceOperation { Field: { IsConst: true } field } when _flow.DeclaredValue(field) is { } initializer:
                source = initializer;
                break;
            case ILocalReferenceOperation { Local: { IsConst: true } local } when local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(_cancellation) is VariableDeclaratorSyntax { Initializer.Value: { } value }:
                source = value;
                break;
        }

        return new Operand(Value.Of(operation.ConstantValue.Value), source);
    }

    private Operand EvalOperation(IOperation operation)
    {
        switch (operation)
        {
            case IExpressionStatementOperation statement:
                return Eval(statement.Operation);
            case IFlowCaptureOperation capture:
                _frame.Captures[capture.Id] = capture.Value;
                var captured = Eval(capture.Value);
                if (ReferenceEquals(captured.Value, Value.Unknown))
                    captured = captured with { Value = Unnamed(capture.Value.Syntax, capture.Value.Type) };
                _state = _state.With("capture", CaptureMember(capture.Id), new Cell(captured, capture.Value.Syntax));
                return captured;
            case IFlowCaptureReferenceOperation reference:
                return _state.TryGet("capture", CaptureMember(reference.Id), out var captureCell) ? captureCell.Operand : Operand.Unknown;
            case ILocalReferenceOperation { Local.IsRef: true } alias when _frame.Aliases.TryGetValue(alias.Local, out var aliased):
                return Eval(aliased);
            case ILocalReferenceOperation local:
                return _state.TryGet("local", _flow.IdOf(local.Local), out var localCell)
                    ? localCell.Operand
                    : new Operand(new Value.Symbolic("local" + _flow.IdOf(local.Local), local.Type));
            case IParameterReferenceOperation parameter:
                return ReadParameter(parameter);
            case IInstanceReferenceOperation:
                return new Operand(_frame.Self ?? Value.Unknown);
            case IFieldReferenceOperation field:
                return ReadField(field);
            case IPropertyReferenceOperation property:
                return ReadProperty(property);
            case ISimpleAssignmentOperation { IsRef: true, Target: ILocalReferenceOperation refLocal } bound when bound.Value is ILocalReferenceOperation or IFieldReferenceOperation or IParameterReferenceOperation:
                _frame.Aliases[refLocal.Local] = bound.Value;
                return Eval(bound.Value);
            case ISimpleAssignmentOperation assignment:
                var handed = Eval(assignment.Value);
                // A struct that is assigned is copied.
                if (handed.Value is Value.Reference { Type.IsValueType: true } structure && UnwrapConversions(assignment.Value) is not (IObjectCreationOperation or IInvocationOperation))
                    handed = Clone(handed, structure.Type, assignment.Syntax);
                Assign(assignment.Target, handed, assignment.Value.Syntax);
                return handed;
            case ICompoundAssignmentOperation compound:
                return EvalCompound(compound);
            case IIncrementOrDecrementOperation increment:
                var counted = Eval(increment.Target);
                var stepped = counted.Value is Value.Constant { Data: long number } ? Value.Of(number + (increment.Kind == OperationKind.Increment ? 1 : -1)) : Value.Unknown;
                Assign(increment.Target, new Operand(stepped), increment.Syntax);
                return increment.IsPostfix ? counted : new Operand(stepped);
            case IDeconstructionAssignmentOperation deconstruction:
                return EvalDeconstruction(deconstruction);
            case IDeclarationExpressionOperation declaration:
                return Eval(declaration.Expression);
            case IEventReferenceOperation raised:
                // Somebody listens, for all that is known.
                return new Operand(new Value.Reference("event" + _flow.IdOf(raised.Event), raised.Event.Type, null, null));
            case IImplicitIndexerReferenceOperation indexed:
                return Slice(Eval(indexed.Instance), indexed.Argument);
            case IInvocationOperation invocation:
                return EvalInvocation(invocation);
            case IObjectCreationOperation creation:
                return EvalCreation(creation);
            case ITypeParameterObjectCreationOperation { Type: { } made } creation when Actual(made) is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } type && !_flow.Clients.IsDescribed(type):
                return new Operand(MakeBound(type, _flow.IdOf(creation.Syntax) + "@" + _frame.Site), creation.Syntax);
            case IDelegateCreationOperation creation:
                return Eval(creation.Target);
            case IFlowAnonymousFunctionOperation lambda:
                var function = new Value.Function("lambda" + _flow.IdOf(lambda.Syntax) + "@" + _frame.Site, lambda.Symbol, lambda, _frame, _frame.Self);
                if (IsJudged(_frame) && !_ran.Contains(lambda.Syntax))
                    _waiting[lambda.Syntax] = function;
                return new Operand(function, lambda.Syntax);
            case IMethodReferenceOperation method:
                var target = method.Instance is null ? (Value?)null : Eval(method.Instance).Value;
                return new Operand(new Value.Function("method" + _flow.IdOf(method.Method) + "@" + target?.Key, method.Method, null, _frame, target), method.Syntax);
            case IConversionOperation conversion:
                return EvalConversion(conversion);
            case IBinaryOperation binary:
                return EvalBinary(binary);
            case IUnaryOperation unary:
                return EvalUnary(unary);
            case IIsNullOperation isNull:
                return new Operand(Compare(Eval(isNull.Operand).Value, Value.Null));
            case IIsTypeOperation isType:
                var typed = Eval(isType.ValueOperand).Value;
                return new Operand(typed is Value.Text && isType.TypeOperand.IsValueType ? Value.False : Question(typed, isType.TypeOperand.ToDisplayString()));
            case IIsPatternOperation isPattern:
                var asked = Eval(isPattern.Value);
                var matched = Match(asked, isPattern.Pattern);
                return new Operand(ReferenceEquals(matched, Value.Unknown) ? Question(asked.Value, isPattern.Pattern.Syntax.ToString()) : matched);
            case IInterpolatedStringOperation interpolated:
                return new Operand(Interpolate(interpolated), interpolated.Syntax);
            case ITupleOperation tuple:
                return new Operand(new Value.Sequence(tuple.Elements.Select(Eval).ToImmutableArray()), tuple.Syntax);
            case IArrayCreationOperation array:
                if (array.Initializer is null)
                {
                    return array.DimensionSizes.Length == 1 && array.Type is IArrayTypeSymbol { ElementType: { } elementType } && Eval(array.DimensionSizes[0]).Value is Value.Constant { Data: long length and >= 0 and <= 64 }
                        ? new Operand(new Value.Sequence(Enumerable.Repeat(new Operand(DefaultOf(elementType)), (int)length).ToImmutableArray()), array.Syntax)
                        : Operand.Unknown;
                }

                return new Operand(new Value.Sequence(array.Initializer.ElementValues.Select(Eval).ToImmutableArray()), array.Syntax);
            case IArrayElementReferenceOperation element:
                return ReadElement(Eval(element.ArrayReference), element.Indices.Length == 1 ? Eval(element.Indices[0]) : Operand.Unknown);
            case IAwaitOperation awaited:
                return Eval(awaited.Operation);
            case IReturnOperation { Kind: OperationKind.YieldReturn } yielded:
                var item = Eval(yielded.ReturnedValue);
                var soFar = _state.TryGet("return", _frame.Site, out var yields) ? yields.Operand.Value : new Value.Sequence(ImmutableArray<Operand>.Empty);
                _state = _state.With("return", _frame.Site, soFar is Value.Sequence { Elements.Length: < 64 } items ? new Value.Sequence(items.Elements.Add(item)) : Value.Unknown);
                return Operand.Unknown;
            case IThrowOperation thrown:
                Eval(thrown.Exception);
                throw new PathEndsException();
            case IAnonymousObjectCreationOperation anonymous:
                return EvalAnonymous(anonymous);
            case IWithOperation with:
                return with.Type is null ? Operand.Unknown : Clone(Eval(with.Operand), with.Type, with.Syntax);
            case IDefaultValueOperation { Type: { IsReferenceType: true } }:
                return new Operand(Value.Null, operation.Syntax);
            case IDefaultValueOperation { Type: { TypeKind: TypeKind.Struct, DeclaringSyntaxReferences.Length: > 0 } structType }:
                return new Operand(Make(structType, operation.Syntax), operation.Syntax);
            case IParenthesizedOperation parenthesized:
                return Eval(parenthesized.Operand);
            case ITranslatedQueryOperation or INameOfOperation or ITypeOfOperation or ISizeOfOperation:
                return Operand.Unknown;
            default:
                // The collection expression is younger than the oldest compiler that is supported, so it has no name here.
                if (operation.Syntax is CollectionExpressionSyntax)
                    return EvalCollectionExpression(operation);
                foreach (var child in operation.ChildOperations)
                {
                    var part = Eval(child);
                    if (operation is IDynamicInvocationOperation or IDynamicMemberReferenceOperation or IDynamicIndexerAccessOperation or IDynamicObjectCreationOperation)
                        Change(part.Value);
                }

                return Operand.Unknown;
        }
    }

    // text[7..], list[^1].
    private Operand Slice(Operand container, IOperation argument)
    {
        if (argument is not IRangeOperation range)
            return ReadElement(new Operand(ItemsOf(container.Value) is { IsDefault: false } items ? new Value.Sequence(items) : Value.Unknown), Eval(argument));
        if (container.Value is not Value.Text { HasHoles: false } text)
            return Operand.Unknown;
        var start = Position(range.LeftOperand, 0);
        var end = Position(range.RightOperand, text.Pattern.Length);
        return start is { } from && end is { } to && from >= 0 && to >= from && to <= text.Pattern.Length
            ? container with { Value = new Value.Text(text.Pattern.Substring(from, to - from)) }
            : Operand.Unknown;

        int? Position(IOperation? bound, int otherwise)
        {
            if (bound is null)
                return otherwise;
            return Eval(UnwrapConversions(bound)).Value is Value.Constant { Data: long n and > int.MinValue and < int.MaxValue } ? (int)(n < 0 ? text.Pattern.Length + n : n) : null;
        }
    }

    private Operand EvalCollectionExpression(IOperation collection)
    {
        var items = ImmutableArray.CreateBuilder<Operand>();
        foreach (var child in collection.ChildOperations)
        {
            if (child.Syntax is not SpreadElementSyntax)
            {
                items.Add(Eval(child));
                continue;
            }

            var spread = child.ChildOperations.Select(Eval).Select(o => ItemsOf(o.Value)).FirstOrDefault();
            if (spread.IsDefault)
                return Operand.Unknown;
            items.AddRange(spread);
        }

        return new Operand(new Value.Sequence(items.ToImmutable()), collection.Syntax);
    }

    private IOperation UnwrapConversions(IOperation operation)
    {
        while (true)
        {
            switch (operation)
            {
                case IConversionOperation conversion:
                    operation = conversion.Operand;
                    break;
                case IFlowCaptureReferenceOperation reference when _frame.Captures.TryGetValue(reference.Id, out var captured):
                    operation = captured;
                    break;
                default:
                    return operation;
            }
        }
    }

    private string CaptureMember(CaptureId id) => CaptureMember(_frame, id);

    private static string CaptureMember(Frame frame, CaptureId id) => frame.Site + "#" + id.GetHashCode().ToString(CultureInfo.InvariantCulture);

    private Operand ReadParameter(IParameterReferenceOperation reference)
    {
        var parameter = reference.Parameter;
        // A primary constructor's parameter, read in a member, belongs to the object.
        if (parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor && _frame.Self is { } self
            && !SymbolEqualityComparer.Default.Equals(constructor, _frame.Method) && !_state.TryGet("local", _flow.IdOf(parameter), out _))
        {
            return ReadMember(self, constructor.ContainingType, parameter, parameter.Type);
        }

        return _state.TryGet("local", _flow.IdOf(parameter), out var cell)
            ? cell.Operand
            : new Operand(new Value.Symbolic("parameter" + _flow.IdOf(parameter), parameter.Type));
    }

    private Operand EvalCompound(ICompoundAssignmentOperation compound)
    {
        var value = Eval(compound.Value);
        var slot = _flow.Clients.SlotOf(UnwrapTarget(compound.Target));
        if (slot is { Role: Libraries.FactRole.Versions } && compound.OperatorKind is BinaryOperatorKind.Or or BinaryOperatorKind.And)
        {
            // What is added is judged by itself; taking versions away is never wrong.
            Assign(compound.Target, compound.OperatorKind == BinaryOperatorKind.Or ? value : Operand.Unknown, compound.Value.Syntax, isAdded: true);
            return Operand.Unknown;
        }

        if (value.Value is Value.Function)
        {
            Assign(compound.Target, value, compound.Value.Syntax);
            return value;
        }

        var result = new Operand(Combine(compound.OperatorKind, Eval(compound.Target), value), compound.Syntax);
        Assign(compound.Target, result, compound.Value.Syntax);
        return result;
    }

    private IOperation UnwrapTarget(IOperation target) =>
        target is IFlowCaptureReferenceOperation reference && _frame.Captures.TryGetValue(reference.Id, out var captured) ? captured : target;

    private Operand EvalDeconstruction(IDeconstructionAssignmentOperation deconstruction)
    {
        var value = Eval(deconstruction.Value);
        var targets = deconstruction.Target is IDeclarationExpressionOperation declaration ? declaration.Expression : deconstruction.Target;
        if (targets is ITupleOperation tuple)
        {
            if (value.Value is not Value.Sequence && OwnDeconstruct(deconstruction, value, tuple) is { } parts)
                value = parts;
            Deconstruct(tuple, value, deconstruction.Value);
        }

        return value;
    }

    // What a Deconstruct method of the compilation hands out.
    private Operand? OwnDeconstruct(IDeconstructionAssignmentOperation deconstruction, Operand value, ITupleOperation targets)
    {
        if (deconstruction.Syntax is not AssignmentExpressionSyntax assignment)
            return null;
        var method = Microsoft.CodeAnalysis.CSharp.CSharpExtensions.GetDeconstructionInfo(_flow.ModelOf(assignment.SyntaxTree), assignment).Method;
        if (method is null || !_flow.HasBody(method))
            return null;
        var first = method.IsExtensionMethod ? 1 : 0;
        var arguments = first == 1 ? ImmutableDictionary<int, Operand>.Empty.Add(0, value) : ImmutableDictionary<int, Operand>.Empty;
        if (method.Parameters.Length - first != targets.Elements.Length || !TryInline(method, value.Value, arguments, deconstruction, out _))
            return null;
        return new Operand(new Value.Sequence(method.OriginalDefinition.Parameters.Skip(first)
            .Select(p => _state.TryGet("local", "out" + _flow.IdOf(p), out var cell) ? cell.Operand : Operand.Unknown).ToImmutableArray()));
    }

    private void Deconstruct(ITupleOperation targets, Operand value, IOperation source)
    {
        for (var i = 0; i < targets.Elements.Length; i++)
        {
            Operand element;
            if (value.Value is Value.Sequence sequence && sequence.Elements.Length == targets.Elements.Length)
                element = sequence.Elements[i];
            else if (source.Type is INamedTypeSymbol { IsRecord: true } record && PositionalMember(record, i, targets.Elements.Length) is { } property)
                element = ReadMember(value.Value, record, property, property.Type);
            else
                element = Operand.Unknown;

            var target = targets.Elements[i] is IDeclarationExpressionOperation declaration ? declaration.Expression : targets.Elements[i];
            if (target is ITupleOperation nested)
                Deconstruct(nested, element, source);
            else
                Assign(target, element, element.Source ?? source.Syntax);
        }
    }

    private static IPropertySymbol? PositionalMember(INamedTypeSymbol record, int index, int count)
    {
        foreach (var constructor in record.InstanceConstructors)
        {
            if (constructor.Parameters.Length == count && count > 0 && record.GetMembers(constructor.Parameters[index].Name).OfType<IPropertySymbol>().FirstOrDefault() is { } property)
                return property;
        }

        return null;
    }

    private Operand EvalConversion(IConversionOperation conversion)
    {
        var operand = Eval(conversion.Operand);
        if (conversion.OperatorMethod is { } method)
        {
            if (!_flow.Clients.IsDescribed(method.ContainingType) && _flow.HasBody(method) && TryInline(method, null, ImmutableDictionary<int, Operand>.Empty.Add(0, operand), conversion, out var converted)
                && converted.Value is Value.Text or Value.Constant { Data: not null })
                return converted;
            return operand;
        }

        if (operand.Value is Value.Constant { Data: double or float or decimal } real && conversion.Type?.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64)
            return operand with { Value = Value.Of((object)Convert.ToInt64(Math.Truncate(Convert.ToDouble(real.Data, CultureInfo.InvariantCulture)))) };
        return operand;
    }

    private Operand EvalBinary(IBinaryOperation binary)
    {
        var left = Eval(binary.LeftOperand);
        var right = Eval(binary.RightOperand);
        if (binary.OperatorMethod is { } method && _flow.HasBody(method)
            && TryInline(method, null, ImmutableDictionary<int, Operand>.Empty.Add(0, left).Add(1, right), binary, out var own))
            return own;
        return new Operand(Combine(binary.OperatorKind, left, right), binary.Syntax);
    }

    private Value Combine(BinaryOperatorKind kind, Operand leftOperand, Operand rightOperand)
    {
        var left = _state.Resolve(leftOperand.Value);
        var right = _state.Resolve(rightOperand.Value);
        switch (kind)
        {
            case BinaryOperatorKind.Equals:
                return Compare(left, right);
            case BinaryOperatorKind.NotEquals:
                return Negate(Compare(left, right));
            case BinaryOperatorKind.ConditionalAnd:
            case BinaryOperatorKind.ConditionalOr:
            case BinaryOperatorKind.And when IsCondition(left) || IsCondition(right):
            case BinaryOperatorKind.Or when IsCondition(left) || IsCondition(right):
                return Value.Junction.Make(kind is BinaryOperatorKind.And or BinaryOperatorKind.ConditionalAnd, new[] { left, right });
            case BinaryOperatorKind.LessThan:
                return Relate(left, "<", right);
            case BinaryOperatorKind.LessThanOrEqual:
                return Relate(left, "<=", right);
            case BinaryOperatorKind.GreaterThan:
                return Relate(left, ">", right);
            case BinaryOperatorKind.GreaterThanOrEqual:
                return Relate(left, ">=", right);
        }

        if (kind == BinaryOperatorKind.Add && (left is Value.Text || right is Value.Text))
            return Texts.Concat(left, right);
        if (left is Value.Constant { Data: long l } && right is Value.Constant { Data: long r })
        {
            try
            {
                switch (kind)
                {
                    case BinaryOperatorKind.Add: return Value.Of((object)checked(l + r));
                    case BinaryOperatorKind.Subtract: return Value.Of((object)checked(l - r));
                    case BinaryOperatorKind.Multiply: return Value.Of((object)checked(l * r));
                    case BinaryOperatorKind.Divide when r != 0: return Value.Of((object)(l / r));
                    case BinaryOperatorKind.Remainder when r != 0: return Value.Of((object)(l % r));
                    case BinaryOperatorKind.Or: return Value.Of((object)(l | r));
                    case BinaryOperatorKind.And: return Value.Of((object)(l & r));
                    case BinaryOperatorKind.ExclusiveOr: return Value.Of((object)(l ^ r));
                }
            }
            catch (OverflowException)
            {
            }
        }

        return left.IsKnown && right.IsKnown || ReferenceEquals(left, Value.Unknown) || ReferenceEquals(right, Value.Unknown)
            ? Value.Unknown
            : new Value.Symbolic("(" + left.Key + " " + kind + " " + right.Key + ")", null);
    }

    private static bool IsCondition(Value value) => value is Value.Constant { Data: bool } or Value.Comparison or Value.Not or Value.Junction or Value.Bound;

    private static Value Compare(Value left, Value right)
    {
        if (Decide(left, right) is { } known)
            return Value.Of(known);
        if (ReferenceEquals(left, Value.Unknown) || ReferenceEquals(right, Value.Unknown))
            return Value.Unknown;
        // A condition compared with true or false is the condition, or its reverse.
        if (right is Value.Constant { Data: bool wanted } && left is not Value.Text)
            return wanted ? left : Negate(left);
        if (left is Value.Constant { Data: bool expected } && right is not Value.Text)
            return expected ? right : Negate(right);
        return left.IsKnown ? new Value.Comparison(right, left) : new Value.Comparison(left, right);
    }

    private static Value Relate(Value left, string relation, Value right)
    {
        if (left is Value.Constant { Data: long l } && right is Value.Constant { Data: long r })
            return Value.Of(relation switch { "<" => l < r, "<=" => l <= r, ">" => l > r, _ => l >= r });
        if (right is Value.Constant { Data: long limit } && !ReferenceEquals(left, Value.Unknown))
            return Value.Bound.Make(left, relation, limit);
        if (left is Value.Constant { Data: long other } && !ReferenceEquals(right, Value.Unknown))
            return Value.Bound.Make(right, relation switch { "<" => ">", "<=" => ">=", ">" => "<", _ => "<=" }, other);
        return Value.Unknown;
    }

    private static Value Negate(Value value) => value switch
    {
        Value.Constant { Data: bool b } => Value.Of(!b),
        Value.Not not => not.Operand,
        _ when ReferenceEquals(value, Value.Unknown) => value,
        _ => new Value.Not(value),
    };

    private Operand EvalUnary(IUnaryOperation unary)
    {
        var operand = Eval(unary.Operand);
        var value = _state.Resolve(operand.Value);
        return new Operand((unary.OperatorKind, value) switch
        {
            (UnaryOperatorKind.Not, _) => Negate(value),
            (UnaryOperatorKind.Minus, Value.Constant { Data: long n }) => Value.Of((object)(-n)),
            (UnaryOperatorKind.BitwiseNegation, Value.Constant { Data: long n }) => Value.Of((object)~n),
            (UnaryOperatorKind.Plus, _) => value,
            // Counted from the end; ReadElement knows the length.
            (UnaryOperatorKind.Hat, Value.Constant { Data: long n }) => Value.Of((object)(-n)),
            _ => Value.Unknown,
        }, unary.Syntax);
    }

    private Value Match(Operand operand, IPatternOperation pattern)
    {
        Step();
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        var value = _state.Resolve(operand.Value);
        switch (pattern)
        {
            case IConstantPatternOperation constant:
                return Compare(value, Eval(constant.Value).Value);
            case IDiscardPatternOperation:
                return Value.True;
            case INegatedPatternOperation negated:
                return Negate(Match(operand, negated.Pattern));
            case IBinaryPatternOperation binary:
                return Value.Junction.Make(binary.OperatorKind == BinaryOperatorKind.And, new[] { Match(operand, binary.LeftPattern), Match(operand, binary.RightPattern) });
            case IRelationalPatternOperation relational:
                return Relate(value, relational.OperatorKind switch
                {
                    BinaryOperatorKind.LessThan => "<",
                    BinaryOperatorKind.LessThanOrEqual => "<=",
                    BinaryOperatorKind.GreaterThan => ">",
                    _ => ">=",
                }, Eval(relational.Value).Value);
            case IDeclarationPatternOperation declaration:
                if (declaration.DeclaredSymbol is { } symbol)
                    _state = _state.With("local", _flow.IdOf(symbol), new Cell(operand, declaration.Syntax));
                if (declaration.MatchesNull)
                    return Value.True;
                return value switch
                {
                    Value.Reference reference when declaration.MatchedType is { } type => _flow.Compilation.ClassifyCommonConversion(reference.Type, type) is { Exists: true, IsImplicit: true } ? Value.True : Value.Unknown,
                    Value.Constant { Data: null } => Value.False,
                    Value.Text when declaration.MatchedType is { IsValueType: true } => Value.False,
                    _ => Negate(Compare(value, Value.Null)),
                };
            case IRecursivePatternOperation recursive:
                if (recursive.DeclaredSymbol is { } bound)
                    _state = _state.With("local", _flow.IdOf(bound), new Cell(operand, recursive.Syntax));
                var parts = ImmutableArray.CreateBuilder<Value>();
                if (!value.IsKnown)
                    parts.Add(Negate(Compare(value, Value.Null)));
                else if (value.Equals(Value.Null))
                    return Value.False;
                for (var i = 0; i < recursive.DeconstructionSubpatterns.Length; i++)
                {
                    var element = value is Value.Sequence sequence && i < sequence.Elements.Length ? sequence.Elements[i] : Operand.Unknown;
                    parts.Add(Match(element, recursive.DeconstructionSubpatterns[i]));
                }

                foreach (var property in recursive.PropertySubpatterns)
                {
                    var member = property.Member switch
                    {
                        IPropertyReferenceOperation p => ReadMember(value, p.Property.ContainingType, p.Property, p.Property.Type),
                        IFieldReferenceOperation f => ReadMember(value, f.Field.ContainingType, f.Field, f.Field.Type),
                        _ => Operand.Unknown,
                    };
                    parts.Add(Match(member, property.Pattern));
                }

                return Value.Junction.Make(isAll: true, parts);
            case IListPatternOperation list:
                return MatchList(operand, list);
            default:
                return Value.Unknown;
        }
    }

    // A question of which the answer is not known has the same answer whenever it is asked of the same value.
    private static Value Question(Value subject, string question) => subject is Value.Symbolic { IsCall: var isCall } ? new Value.Symbolic("(" + subject.Key + " is " + question + ")", null, isCall) : Value.Unknown;

    private Value MatchList(Operand operand, IListPatternOperation list)
    {
        var items = ItemsOf(operand.Value);
        var slice = list.Patterns.Select((p, i) => p is ISlicePatternOperation ? i : -1).Where(i => i >= 0).DefaultIfEmpty(-1).First();
        var fixedCount = list.Patterns.Length - (slice < 0 ? 0 : 1);
        if (!items.IsDefault && (slice < 0 ? items.Length != fixedCount : items.Length < fixedCount))
            return Value.False;
        var parts = ImmutableArray.CreateBuilder<Value>();
        for (var i = 0; i < list.Patterns.Length; i++)
        {
            if (i == slice)
                continue;
            var position = slice >= 0 && i > slice ? items.IsDefault ? -1 : items.Length - (list.Patterns.Length - i) : i;
            parts.Add(Match(items.IsDefault ? Operand.Unknown : items[position], list.Patterns[i]));
        }

        return items.IsDefault ? Value.Unknown : Value.Junction.Make(isAll: true, parts);
    }

    private Value Interpolate(IInterpolatedStringOperation interpolated)
    {
        Value text = new Value.Text(string.Empty);
        foreach (var part in interpolated.Parts)
        {
            switch (part)
            {
                case IInterpolatedStringTextOperation literal:
                    text = Texts.Concat(text, Value.Of(literal.Text.ConstantValue.HasValue ? literal.Text.ConstantValue.Value : null));
                    break;
                case IInterpolationOperation { FormatString: null, Alignment: null } hole:
                    text = Texts.Concat(text, Texts.AsText(_state.Resolve(Eval(hole.Expression).Value), hole.Expression.Type));
                    break;
                case IInterpolationOperation formatted:
                    Eval(formatted.Expression);
                    text = Texts.Concat(text, Value.Unknown);
                    break;
                default:
                    foreach (var child in part.ChildOperations)
                        Eval(child);
                    text = Texts.Concat(text, Value.Unknown);
                    break;
            }
        }

        return text;
    }

    private Operand ReadElement(Operand container, Operand index)
    {
        var key = _state.Resolve(index.Value);
        switch (container.Value)
        {
            case Value.Sequence sequence when key is Value.Constant { Data: long position }:
                if (position < 0)
                    position += sequence.Elements.Length;
                return position >= 0 && position < sequence.Elements.Length ? sequence.Elements[(int)position] : Operand.Unknown;
            case Value.Sequence sequence when sequence.Elements.Length > 0:
                return sequence.Elements[_choices.Pick(sequence.Elements.Length)];
            case Value.Map map when key.IsKnown:
                foreach (var entry in map.Entries)
                {
                    if (entry.Key.Equals(key))
                        return entry.Item;
                }

                return Operand.Unknown;
            case Value.Map map when map.Entries.Length > 0:
                var chosen = map.Entries[_choices.Pick(map.Entries.Length)];
                if (!ReferenceEquals(key, Value.Unknown))
                    _state = _state.Learn(key, chosen.Key, isEqual: true) ?? throw new PathEndsException();
                return chosen.Item;
            default:
                return Operand.Unknown;
        }
    }
}
