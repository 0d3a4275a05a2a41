import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { BottomBar } from './bottom-bar';
import type { NavTab } from './nav-tab';

@Component({ template: '' })
class Room {}

describe('BottomBar', () => {
  it('is a named navigation that tells which place is open', async () => {
    TestBed.configureTestingModule({ providers: [provideRouter([{ path: '**', component: Room }])] });
    const fixture = TestBed.createComponent(BottomBar);
    const tabs: readonly NavTab[] = [
      { link: '/inbox', icon: 'tray', label: 'डाक-पेटी', count: '7' },
      { link: '/me', icon: 'person', label: 'मैं' },
    ];
    fixture.componentRef.setInput('label', 'मुख्य स्थान');
    fixture.componentRef.setInput('tabs', tabs);
    await TestBed.inject(Router).navigateByUrl('/me');
    await fixture.whenStable();
    const host: HTMLElement = fixture.nativeElement;
    const here = [...host.querySelectorAll('a')].map((link) => link.getAttribute('aria-current'));
    expect(host.querySelector('nav')?.getAttribute('aria-label')).toBe('मुख्य स्थान');
    expect(here).toEqual([null, 'page']);
  });
});
