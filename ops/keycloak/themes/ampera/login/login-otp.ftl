<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('totp'); section>
  <#if section = "header">
    ${msg("otpTitle")}
  <#elseif section = "form">
    <form id="kc-otp-login-form" action="${url.loginAction}" method="post">
      <#if otpLogin.userOtpCredentials?size gt 1>
        <fieldset>
          <legend>${msg("otpDevice")}</legend>
          <#list otpLogin.userOtpCredentials as each>
            <label class="choice"><input type="radio" name="selectedCredentialId" value="${each.id}"<#if each.id == otpLogin.selectedCredentialId> checked</#if>> ${each.userLabel!msg("otpDeviceUnnamed")}</label>
          </#list>
        </fieldset>
      </#if>
      <@layout.field name="otp" label=msg("otpCode") help=msg("otpCodeHelp") numeric=true focus=true autocomplete="one-time-code"
        error=messagesPerField.get('totp') />
      <div class="buttons">
        <button type="submit" class="main" name="login" id="kc-login">${msg("doLogIn")}</button>
      </div>
    </form>
    <p class="help">${msg("otpLost")}</p>
  </#if>
</@layout.registrationLayout>
