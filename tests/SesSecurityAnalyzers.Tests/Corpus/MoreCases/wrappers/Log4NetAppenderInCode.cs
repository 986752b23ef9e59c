using log4net.Appender;
using log4net.Layout;

namespace Lift.Operators;

public static class Appenders
{
    public static IAppender WithoutSsl(string userName, string password)
    {
        var appender = new SmtpAppender { SmtpHost = "email-smtp.eu-west-3.amazonaws.com", Port = 587, Username = userName, Password = password }; //~ SESA101
        appender.To = "ops@example.com";
        appender.From = "lift@example.com";
        appender.Layout = new SimpleLayout();
        appender.ActivateOptions();
        return appender;
    }

    public static IAppender OnWrapperPort(string userName, string password) => new SmtpAppender
    {
        SmtpHost = "email-smtp.eu-west-3.amazonaws.com",
        Port = 465, //~ SESA103
        EnableSsl = true,
        Username = userName,
        Password = password,
    };

    public static IAppender OnDefaultPort(string userName, string password)
    {
        var appender = new SmtpAppender { EnableSsl = true, SmtpHost = "email-smtp.eu-west-3.amazonaws.com", Username = userName, Password = password }; //~ SESA106
        return appender;
    }

    public static IAppender WithLiteral() => new SmtpAppender
    {
        SmtpHost = "email-smtp.eu-west-1.amazonaws.com",
        Port = 587,
        EnableSsl = true,
        Authentication = SmtpAppender.SmtpAuthentication.Basic,
        Username = "AKIAIOSFODNN7EXAMPLE",
        Password = "BMW5RDrXmmVs0lV7GpI4oLkHXpZ4stDsk6q91z1g38Pk", //~ SESA601
    };
}
