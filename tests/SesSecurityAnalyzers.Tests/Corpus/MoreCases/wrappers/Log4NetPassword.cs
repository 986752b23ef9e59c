using log4net.Appender;

namespace Clinic.Export;

public static class Appenders
{
    public static void Literal(SmtpAppender appender)
    {
        appender.SmtpHost = "email-smtp.us-east-1.amazonaws.com";
        appender.Port = 587;
        appender.EnableSsl = true;
        appender.Authentication = SmtpAppender.SmtpAuthentication.Basic;
        appender.Username = "AKIAIOSFODNN7EXAMPLE";
        appender.Password = "BLBM/9hSUELfq8Gw+rU1YcBjkOxGbhT2XG763xVLGWL9"; //~ SESA601
        appender.ActivateOptions();
    }

    public static void FromEnvironment(SmtpAppender appender)
    {
        appender.SmtpHost = "email-smtp.us-east-1.amazonaws.com";
        appender.Port = 587;
        appender.EnableSsl = true;
        appender.Authentication = SmtpAppender.SmtpAuthentication.Basic;
        appender.Username = Environment.GetEnvironmentVariable("SES_SMTP_USERNAME");
        appender.Password = Environment.GetEnvironmentVariable("SES_SMTP_PASSWORD");
        appender.ActivateOptions();
    }
}
